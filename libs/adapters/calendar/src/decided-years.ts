/** What the Prime Minister decides for one year within the Labour Code's frame. Dates are YYYY-MM-DD. */
export interface YearDecision {
  /** How many of the five days of Tết come before the first of the lunar year: one or two. */
  readonly tetDaysBefore: 1 | 2;
  /** Which neighbour of 2 September is off with it. */
  readonly nationalDayNeighbour: '09-01' | '09-03';
  /** Working days off in exchange for a day of the weekend. */
  readonly swaps: readonly { readonly off: string; readonly worked: string }[];
}

/** Used until a year is decided; an administrator then corrects the calendar. */
export const USUAL_DECISION: YearDecision = { tetDaysBefore: 1, nationalDayNeighbour: '09-01', swaps: [] };

/** As announced for public offices. */
export const DECIDED_YEARS: Readonly<Record<number, YearDecision>> = {
  2022: USUAL_DECISION,
  2023: { tetDaysBefore: 2, nationalDayNeighbour: '09-01', swaps: [] },
  2024: { tetDaysBefore: 2, nationalDayNeighbour: '09-03', swaps: [{ off: '2024-04-29', worked: '2024-05-04' }] },
  2025: { tetDaysBefore: 2, nationalDayNeighbour: '09-01', swaps: [{ off: '2025-05-02', worked: '2025-04-26' }] },
  2026: {
    tetDaysBefore: 1,
    nationalDayNeighbour: '09-01',
    swaps: [
      { off: '2026-01-02', worked: '2026-01-10' },
      { off: '2026-08-31', worked: '2026-08-22' },
    ],
  },
};
