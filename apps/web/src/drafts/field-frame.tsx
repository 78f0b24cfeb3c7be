import { Badge, Box, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Disputed } from './disputed.js';
import { fieldId, useDraft } from './draft-context.js';
import type { FieldPath } from './draft-content.js';
import { useDraftsWords } from './drafts.words.js';
import classes from './field-frame.module.css';

const COLOURS = { read: 'sea', corrected: 'yellow', entered: 'teal', blank: 'gray' } as const;

/** Around a field: whether the text has it, what to look at, and who else changed it. */
export function FieldFrame({ path, children }: { path: FieldPath; children: ReactNode }) {
  const say = useDraftsWords();
  const { active, setActive, standingOf, remarksOn, isDisputed } = useDraft();
  const standing = standingOf(path);
  const remarks = remarksOn(path);
  return (
    <Box
      id={fieldId(path)}
      className={classes.frame}
      data-active={active === path || undefined}
      data-blocked={remarks.some(({ blocks }) => blocks) || undefined}
      onMouseEnter={() => setActive(path)}
      onMouseLeave={() => setActive(null)}
      onFocus={() => setActive(path)}
    >
      {children}
      {standing && (
        <Badge
          className={classes.standing}
          size="sm"
          variant="light"
          color={COLOURS[standing]}
          tt="none"
          fw={500}
          radius="sm"
        >
          {say(`standing.${standing}`)}
        </Badge>
      )}
      {remarks.map(({ code, message, blocks }) => (
        <Text key={code + message} size="xs" mt={4} c={blocks ? 'var(--overdue)' : 'var(--due-soon)'}>
          {message}
        </Text>
      ))}
      {isDisputed(path) && <Disputed path={path} />}
    </Box>
  );
}
