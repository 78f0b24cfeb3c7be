import { sumsOf, type FollowUpClass, type FollowUpSums } from '../follow-up/taxonomy.js';
import type { EvidenceLine } from './evidence-line.js';

/** What an evidence sheet counts. Each opens the assignments behind it. */
export type EvidenceFigure =
  FollowUpClass | 'total' | 'returned' | 'extended' | 'back-entered' | 'passed-on' | 'passed-on-overdue';

/** An object, so that a figure that was forgotten does not compile. */
const FIGURES: Readonly<Record<EvidenceFigure, true>> = {
  total: true,
  'done-on-time': true,
  'done-late': true,
  'open-in-term': true,
  'open-overdue': true,
  'open-without-deadline': true,
  suspended: true,
  withdrawn: true,
  returned: true,
  extended: true,
  'back-entered': true,
  'passed-on': true,
  'passed-on-overdue': true,
};
export const EVIDENCE_FIGURES = Object.keys(FIGURES) as readonly EvidenceFigure[];
export type EvidenceCounts = Readonly<Record<EvidenceFigure, number>>;

/** Every figure that the assignment counts in. What passed on counts in none of the sums. */
export function figuresOf(line: EvidenceLine): EvidenceFigure[] {
  const figures: EvidenceFigure[] = line.passedOn ? ['passed-on'] : ['total', line.followUp];
  if (line.passedOn && line.followUp === 'open-overdue') figures.push('passed-on-overdue');
  if (line.returned > 0) figures.push('returned');
  if (line.extended > 0) figures.push('extended');
  if (line.backEntered) figures.push('back-entered');
  return figures;
}

export function countsOf(lines: Iterable<EvidenceLine>): EvidenceCounts {
  const counts = Object.fromEntries(EVIDENCE_FIGURES.map((figure) => [figure, 0])) as Record<EvidenceFigure, number>;
  for (const line of lines) for (const figure of figuresOf(line)) counts[figure]++;
  return counts;
}

/** The sums of the follow-up taxonomy; they balance. */
export function followUpIn(counts: EvidenceCounts): FollowUpSums {
  return sumsOf(counts satisfies Readonly<Record<FollowUpClass, number>>);
}

/** Between 0 and 1; null where there was nothing to be on time with, or nothing at all. */
export interface EvidenceShares {
  /** Of all that fell due or was done. */
  readonly onTime: number | null;
  readonly late: number | null;
  /** Of all that the unit had in hand. */
  readonly returned: number | null;
  readonly extended: number | null;
}

export function sharesOf(counts: EvidenceCounts): EvidenceShares {
  const late = counts['done-late'] + counts['open-overdue'];
  const due = counts['done-on-time'] + late;
  const held = counts.total + counts['passed-on'];
  return {
    onTime: shareOf(counts['done-on-time'], due),
    late: shareOf(late, due),
    returned: shareOf(counts.returned, held),
    extended: shareOf(counts.extended, held),
  };
}

const shareOf = (part: number, whole: number) => (whole === 0 ? null : Math.round((10_000 * part) / whole) / 10_000);
