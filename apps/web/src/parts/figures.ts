import type { components } from '../api/schema.js';

export type Sums = components['schemas']['FollowUpSumsDto'];
/** By how much each has changed between two days. */
type ChangedSums = components['schemas']['ChangedSumsDto'];

/** What is counted of assignments, as the API names it: a class, or what some classes are together; as an office reads it. */
export const FIGURES = [
  'all',
  'done',
  'done-on-time',
  'done-late',
  'open',
  'open-in-term',
  'open-overdue',
  'open-without-deadline',
  'suspended',
  'withdrawn',
] as const;

export type Figure = (typeof FIGURES)[number];

/** The figure that an address names; all where it names none. */
export const figureFrom = (text: string): Figure => FIGURES.find((figure) => figure === text) ?? 'all';

const PICKS: Readonly<Record<Figure, (sums: Sums | ChangedSums) => number>> = {
  all: ({ total }) => total,
  done: ({ done }) => done.total,
  'done-on-time': ({ done }) => done.onTime,
  'done-late': ({ done }) => done.late,
  open: ({ open }) => open.total,
  'open-in-term': ({ open }) => open.inTerm,
  'open-overdue': ({ open }) => open.overdue,
  'open-without-deadline': ({ open }) => open.withoutDeadline,
  suspended: ({ suspended }) => suspended,
  withdrawn: ({ withdrawn }) => withdrawn,
};

export const valueOf = (sums: Sums | ChangedSums, figure: Figure): number => PICKS[figure](sums);
