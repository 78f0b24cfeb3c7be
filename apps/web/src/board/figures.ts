import type { components } from '../api/schema.js';
import { FOLLOW_UP_COLOURS, type FollowUpClass } from '../parts/follow-up-badge.js';

export type Sums = components['schemas']['FollowUpSumsDto'];
type ChangedSums = components['schemas']['ChangedSumsDto'];

/** Figures of a board: a class, or what some classes are together. */
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

/** The classes of which the total is made up, in the order in which a bar shows them. */
export const CLASSES: readonly FollowUpClass[] = [
  'done-on-time',
  'done-late',
  'open-in-term',
  'open-without-deadline',
  'open-overdue',
  'suspended',
  'withdrawn',
];

export const colourOf = (name: FollowUpClass): string => FOLLOW_UP_COLOURS[name];
