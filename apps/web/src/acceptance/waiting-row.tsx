import { Badge, Checkbox, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { showDay, showInstant } from '../time/show.js';
import classes from './acceptance.module.css';
import { useAcceptanceWords } from './acceptance.words.js';
import { kindOf, type Waiting } from './use-waiting.js';

interface WaitingRowProps {
  readonly of: Waiting;
  readonly to: string;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

/** Who waits with what. Only reports are decided on many at once. */
export function WaitingRow({ of, to, isOpen, isSelected, onSelect }: WaitingRowProps) {
  const say = useAcceptanceWords();
  const kind = kindOf(of);
  const text = of.content ?? of.text ?? '';
  return (
    <li className={classes.row} data-row-of={of.assignmentId} data-open={isOpen || undefined}>
      <Checkbox
        checked={isSelected}
        disabled={kind !== 'report'}
        onChange={onSelect}
        aria-label={say('select', { unit: of.unitName ?? '', text: text.slice(0, 60) })}
        pt={2}
      />
      <Stack gap={2} miw={0}>
        <Text component={Link} to={to} data-row className={classes.title} aria-current={isOpen || undefined}>
          {of.unitName}
        </Text>
        <Text size="sm" lineClamp={2}>
          {text}
        </Text>
        <Group gap={6}>
          <Badge variant="light" color={kind === 'report' ? 'blue' : 'orange'} radius="sm" tt="none">
            {say(`kind.${kind}`)}
          </Badge>
          <Text size="xs" c="dimmed">
            {[
              of.directiveNumber,
              of.lastDay && say('due', { day: showDay(of.lastDay) }),
              of.reportedAt && kind === 'report' && say('sent', { at: showInstant(of.reportedAt) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </Group>
      </Stack>
    </li>
  );
}
