import { Group, Text } from '@mantine/core';
import { daysUntil, showDay, showNumber } from '../time/show.js';
import { usePartsWords } from './parts.words.js';

interface DueProps {
  readonly lastDay: string | null;
  readonly isOpen: boolean;
  /** As the text around it. */
  readonly size?: 'xs' | 'sm';
}

/** A deadline and how far off it is. Red only where it has passed and something is still owed. */
export function Due({ lastDay, isOpen, size = 'sm' }: DueProps) {
  const say = usePartsWords();
  if (lastDay === null) {
    return (
      <Text size={size} c="dimmed" span>
        {say('noDeadline')}
      </Text>
    );
  }
  const days = daysUntil(lastDay);
  const left =
    days === 0
      ? say('dueToday')
      : say(days < 0 ? 'overdueBy' : 'dueIn', { count: Math.abs(days), shown: showNumber(Math.abs(days)) });
  return (
    <Group gap={6} wrap="nowrap" component="span" display="inline-flex">
      <Text size={size} span style={{ whiteSpace: 'nowrap' }}>
        {showDay(lastDay)}
      </Text>
      {isOpen && (
        <Text
          size="xs"
          span
          c={days < 0 ? 'var(--overdue)' : days <= 3 ? 'var(--due-soon)' : 'dimmed'}
          fw={days <= 3 ? 600 : 400}
          style={{ whiteSpace: 'nowrap' }}
        >
          {left}
        </Text>
      )}
    </Group>
  );
}
