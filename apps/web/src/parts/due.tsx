import { Group, Text } from '@mantine/core';
import { daysUntil, showDay } from '../time/show.js';
import { usePartsWords } from './parts.words.js';

/** A deadline and how far off it is. Red only where it has passed and something is still owed. */
export function Due({ lastDay, isOpen }: { lastDay: string | null; isOpen: boolean }) {
  const say = usePartsWords();
  if (lastDay === null) {
    return (
      <Text size="sm" c="dimmed" span>
        {say('noDeadline')}
      </Text>
    );
  }
  const days = daysUntil(lastDay);
  const left =
    days < 0 ? say('overdueBy', { count: -days }) : days === 0 ? say('dueToday') : say('dueIn', { count: days });
  return (
    <Group gap={6} wrap="nowrap" component="span" display="inline-flex">
      <Text size="sm" span style={{ whiteSpace: 'nowrap' }}>
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
