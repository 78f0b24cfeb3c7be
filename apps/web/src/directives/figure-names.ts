import type { Sums } from '../parts/figures.js';

/** The figures of a directive, and how the API names what each counts. */
export const FIGURES = {
  total: 'all',
  onTime: 'done-on-time',
  late: 'done-late',
  inTerm: 'open-in-term',
  overdue: 'open-overdue',
  withoutDeadline: 'open-without-deadline',
  suspended: 'suspended',
  withdrawn: 'withdrawn',
} as const;

export type FigureName = keyof typeof FIGURES;

/** Each figure with its value, as they are laid out. */
export const eachOf = ({ total, done, open, suspended, withdrawn }: Sums) =>
  [
    ['total', total],
    ['onTime', done.onTime],
    ['late', done.late],
    ['inTerm', open.inTerm],
    ['overdue', open.overdue],
    ['withoutDeadline', open.withoutDeadline],
    ['suspended', suspended],
    ['withdrawn', withdrawn],
  ] as const satisfies readonly (readonly [FigureName, number])[];
