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
