/** The days of a check, as far as they are known; each `2026-03-31`. */
interface Days {
  readonly decidedOn?: string | null;
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
  readonly periodFrom?: string | null;
  readonly periodTo?: string | null;
  readonly concludedOn?: string | null;
}

export type Clash = 'endsBeforeStart' | 'startsBeforeDecision' | 'periodReversed' | 'concludedBeforeStart';

/** Days that do not fit together, each at the field to be mended: all at once, where the API tells the first. */
export function daysThatClash(days: Days): Partial<Record<keyof Days, Clash>> {
  const { decidedOn, startsOn, endsOn, periodFrom, periodTo, concludedOn } = days;
  return {
    ...(isBefore(endsOn, startsOn) && { endsOn: 'endsBeforeStart' }),
    ...(isBefore(startsOn, decidedOn) && { startsOn: 'startsBeforeDecision' }),
    ...(isBefore(periodTo, periodFrom) && { periodTo: 'periodReversed' }),
    ...(isBefore(concludedOn, startsOn) && { concludedOn: 'concludedBeforeStart' }),
  };
}

type Known = string | null | undefined;

const isBefore = (one: Known, other: Known) => Boolean(one && other && one < other);
