import { Group, Progress, Text } from '@mantine/core';
import type { components } from '../api/schema.js';
import { showNumber } from '../time/show.js';
import { useDirectivesWords } from './directives.words.js';

interface ProgressLineProps {
  /** null: the reader sees his own part of it only. */
  readonly of: components['schemas']['DirectiveProgressDto'] | null;
  readonly isIssued: boolean;
}

/** How much of a directive is done, in a bar and in words; red is what is late and still owed. */
export function ProgressLine({ of: progress, isIssued }: ProgressLineProps) {
  const say = useDirectivesWords();
  if (!isIssued) return null;
  if (progress === null) {
    return (
      <Text size="xs" c="dimmed">
        {say('ownPartOnly')}
      </Text>
    );
  }
  const { done, open, total } = progress.sums;
  const share = (part: number) => (total === 0 ? 0 : (part / total) * 100);
  return (
    <>
      <Progress.Root size="sm" aria-hidden>
        <Progress.Section value={share(done.total)} color="teal" />
        <Progress.Section value={share(open.overdue)} color="red" />
        <Progress.Section value={share(open.inTerm + open.withoutDeadline)} color="blue" />
      </Progress.Root>
      <Group gap={8} mt={2}>
        <Text size="xs">{say('doneOf', { done: showNumber(done.total), all: showNumber(total) })}</Text>
        {open.overdue > 0 && (
          <Text size="xs" c="var(--overdue)" fw={600}>
            {say('overdueCount', { shown: showNumber(open.overdue) })}
          </Text>
        )}
      </Group>
    </>
  );
}
