import type { Sums } from '../parts/figures.js';

const mixed = (colour: string, percent: number) => `color-mix(in srgb, ${colour} ${percent}%, transparent)`;

/** Red, and the darker the more of the total is overdue; without anything overdue never red. */
export function tintOf({ open, total }: Pick<Sums, 'open' | 'total'>): string | undefined {
  if (open.overdue > 0) return mixed('var(--overdue)', Math.round(10 + (28 * open.overdue) / total));
  if (open.total > 0) return mixed('var(--mantine-color-blue-5)', 14);
  return undefined;
}
