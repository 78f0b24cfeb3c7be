import { Anchor, Badge, Group, Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../frame/paths.js';
import { Due } from '../parts/due.js';
import { FollowUpBadge } from '../parts/follow-up-badge.js';
import { showDay } from '../time/show.js';
import classes from './board.module.css';
import { useBoardWords } from './board.words.js';
import type { Row } from './row-of.js';

/** An assignment that a number counts; it leads to the assignment, and its history. */
export function CountedRow({ row, isNow }: { row: Row; isNow: boolean }) {
  const say = useBoardWords();
  const { assignmentId, directiveId, directive, taskNo, text, unitName, giverName, lastDay, stood, isBackEntry } = row;
  return (
    <li className={classes.row}>
      <div>
        <Anchor component={Link} to={paths.assignment(assignmentId)} size="sm" fw={500} lineClamp={2}>
          {text ?? say('task', { no: taskNo })}
        </Anchor>
        <Text size="xs" c="dimmed">
          {directive && (
            <>
              <Anchor component={Link} to={paths.directive(directiveId)} size="xs" underline="always">
                {directive}
              </Anchor>
              {' · '}
            </>
          )}
          {`${say('task', { no: taskNo })} · `}
          <Text span size="xs" c="var(--mantine-color-text)">
            {unitName}
          </Text>
          {giverName && ` · ${say('givenBy', { unit: giverName })}`}
        </Text>
      </div>
      <div className={classes.standing}>
        <Group gap={4} wrap="nowrap">
          {isBackEntry && (
            <Badge variant="outline" color="gray" radius="sm" tt="none" fw={500}>
              {say('backEntry')}
            </Badge>
          )}
          {stood.map((name, n) => (
            <Group key={n === 0 ? 'from' : 'to'} gap={4} wrap="nowrap">
              {n > 0 && <IconArrowRight size={14} aria-label={say('became')} />}
              {name === null ? (
                <Text size="xs" c="dimmed">
                  {say('notYet')}
                </Text>
              ) : (
                <FollowUpBadge of={{ followUp: name, dueAt: null }} />
              )}
            </Group>
          ))}
        </Group>
        {isNow ? (
          <Due lastDay={lastDay} isOpen={stood.some((name) => name?.startsWith('open-'))} />
        ) : (
          <Text size="xs" c="dimmed">
            {lastDay === null ? say('noDeadline') : say('dueThen', { day: showDay(lastDay) })}
          </Text>
        )}
      </div>
    </li>
  );
}
