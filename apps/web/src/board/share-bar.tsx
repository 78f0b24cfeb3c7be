import { Progress } from '@mantine/core';
import { valueOf, type Sums } from '../parts/figures.js';
import { FOLLOW_UP_COLOURS, type FollowUpClass } from '../parts/follow-up-badge.js';
import { showNumber } from '../time/show.js';
import { useTerms } from '../words/terms.words.js';

/** The classes of which the total is made up, in the order in which a bar shows them. */
const CLASSES: readonly FollowUpClass[] = [
  'done-on-time',
  'done-late',
  'open-in-term',
  'open-without-deadline',
  'open-overdue',
  'suspended',
  'withdrawn',
];

/** What a total is made up of, at a glance. */
export function ShareBar({ sums, size = 10 }: { sums: Sums; size?: number }) {
  const term = useTerms();
  if (sums.total === 0) return null;
  const parts = CLASSES.map((name) => ({ name, n: valueOf(sums, name) })).filter(({ n }) => n > 0);
  const told = parts.map(({ name, n }) => `${term(`class.${name}`)}: ${showNumber(n)}`).join('; ');
  return (
    <Progress.Root size={size} radius="sm" role="img" aria-label={told} title={told}>
      {parts.map(({ name, n }) => (
        <Progress.Section
          key={name}
          value={(100 * n) / sums.total}
          color={`${FOLLOW_UP_COLOURS[name]}.6`}
          withAria={false}
          aria-hidden
        />
      ))}
    </Progress.Root>
  );
}
