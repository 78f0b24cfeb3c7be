import type { components } from '../api/schema.js';

type Sums = components['schemas']['FollowUpSumsDto'];

/** What can be counted of a unit, as the API names it, in the order in which an office reads it. */
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

export const isFigure = (name: string): name is Figure => FIGURES.some((figure) => figure === name);

/** The number of each figure. */
export const numberOf: Readonly<Record<Figure, (sums: Sums) => number>> = {
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
