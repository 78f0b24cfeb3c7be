import dayjs from 'dayjs';
import { showDayOf, today } from '../time/show.js';
import { useFilters } from '../parts/use-filters.js';

export type Sense = 'happened' | 'known';

/** The instant at which a day ends in Vietnam; the API knows nothing of an end that is still to come. */
const endOf = (day: string): string => `${dayjs(day).add(1, 'day').format('YYYY-MM-DD')}T00:00:00+07:00`;

const isPast = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day) && day < today();

/** The last moment that counts to an instant, for its day: 24:00 belongs to the day that it ends. */
export const justBefore = (instant: string): string => new Date(Date.parse(instant) - 1).toISOString();

/** The day that ended at an instant. */
export const dayBefore = (instant: string): string => showDayOf(justBefore(instant)).split('/').toReversed().join('-');

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
  const day = isPast(asked) ? asked : null;
  const sense: Sense = filters.of('sense') === 'known' ? 'known' : 'happened';
  const other = filters.of('against');
  const against = isPast(other) && other !== day ? other : null;
  const asOf = day === null ? {} : { asOf: endOf(day), sense };
  const inAddress = day === null ? {} : { day, ...(sense === 'known' && { sense }) };
  return { day, sense, against, asOf, between: betweenOf(day, against, sense), inAddress };
}

/** From the end of a day up to what is looked at; null where the day is none. */
export const whenBetween = (from: string, { day, sense }: When): When['between'] =>
  isPast(from) ? betweenOf(day, from, sense) : null;

function betweenOf(day: string | null, against: string | null, sense: Sense): When['between'] {
  if (against === null) return null;
  if (day === null) return { from: endOf(against), sense };
  const [earlier, later] = against < day ? [against, day] : [day, against];
  return { from: endOf(earlier), to: endOf(later), sense };
}
