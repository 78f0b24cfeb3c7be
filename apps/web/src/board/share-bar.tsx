import { Progress } from '@mantine/core';
import { showNumber } from '../time/show.js';
import { useTerms } from '../words/terms.words.js';
import { CLASSES, colourOf, valueOf, type Sums } from './figures.js';

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
          color={`${colourOf(name)}.6`}
          withAria={false}
          aria-hidden
        />
      ))}
    </Progress.Root>
  );
}
