/** What a unit below is told apart from the others; empty: as all. */
export interface Own {
  readonly text: string;
  readonly lastDay: string | null;
}

/** A cascade as it is being written. */
export interface HandOn {
  readonly unitIds: readonly string[];
  readonly text: string;
  readonly lastDay: string | null;
  readonly own: Readonly<Record<string, Own>>;
}

export const NOTHING_YET: HandOn = { unitIds: [], text: '', lastDay: null, own: {} };

/** What each unit is given, as the API takes it; null: as the assignment itself has it. */
export const sharesOf = ({ unitIds, text, lastDay, own }: HandOn) =>
  unitIds.map((unitId) => ({
    unitId,
    content: (own[unitId]?.text ?? '').trim() || text.trim() || null,
    lastDay: own[unitId]?.lastDay ?? lastDay,
  }));

/** Whether a day is after the deadline that it must keep to. */
export const isAfter = (day: string | null, most: string | null): boolean =>
  day !== null && most !== null && day > most;
