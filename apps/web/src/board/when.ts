import { useFilters } from '../parts/use-filters.js';
import { endOfDay, isPastDay } from '../time/days.js';

export type Sense = 'happened' | 'known';

/** Of which time a board tells, as the address says. */
export interface When {
  /** A past day, at whose end; null: now. */
  readonly day: string | null;
  readonly sense: Sense;
  /** Another past day, to compare with. */
  readonly against: string | null;
  /** For the API; nothing where it is asked about now. */
  readonly asOf: { readonly asOf?: string; readonly sense?: Sense };
  /** From the earlier day to the later one; null where nothing is compared. */
  readonly between: { readonly from: string; readonly to?: string; readonly sense: Sense } | null;
  /** The same for the address of another screen. */
  readonly inAddress: Readonly<Record<string, string>>;
}

export function useWhen(): When {
  const filters = useFilters();
  const asked = filters.of('day');
  const day = isPastDay(asked) ? asked : null;
  const sense: Sense = filters.of('sense') === 'known' ? 'known' : 'happened';
  const other = filters.of('against');
  const against = isPastDay(other) && other !== day ? other : null;
  const asOf = day === null ? {} : { asOf: endOfDay(day), sense };
  const inAddress = day === null ? {} : { day, ...(sense === 'known' && { sense }) };
  return { day, sense, against, asOf, between: betweenOf(day, against, sense), inAddress };
}

/** From the end of a day up to what is looked at; null where the day is none. */
export const whenBetween = (from: string, { day, sense }: When): When['between'] =>
  isPastDay(from) ? betweenOf(day, from, sense) : null;

function betweenOf(day: string | null, against: string | null, sense: Sense): When['between'] {
  if (against === null) return null;
  if (day === null) return { from: endOfDay(against), sense };
  const [earlier, later] = against < day ? [against, day] : [day, against];
  return { from: endOfDay(earlier), to: endOfDay(later), sense };
}
