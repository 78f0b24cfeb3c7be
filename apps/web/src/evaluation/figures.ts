/** Figures of an evidence sheet: the first is the sum of the next seven; the others tell of how it came about. */
export const SHEET_FIGURES = [
  'total',
  'done-on-time',
  'done-late',
  'open-in-term',
  'open-overdue',
  'open-without-deadline',
  'suspended',
  'withdrawn',
  'returned',
  'extended',
  'back-entered',
  'passed-on',
  'passed-on-overdue',
] as const;

export type SheetFigure = (typeof SHEET_FIGURES)[number];
