import type { Statement } from '../dedicated-connection.js';
import type { TallyTable } from './tally-table.js';

/** Goes on after a part of a statement that is called `shift`. */
export function shiftingAll(sums: readonly TallyTable[]): string {
  const remembered = sums.flatMap((tally) => tally.rememberingSums());
  return `${sums.map((tally) => `, ${tally.shifting('shift')}`).join('')}
    SELECT ${remembered.join(', ') || 'FROM shift'}`;
}

export function removingEmptiedSums(sums: readonly TallyTable[]): Statement[] {
  return sums.flatMap((tally) => tally.removingEmptiedSums());
}
