import type { LocalDate } from '../calendar/local-date.js';

/** How much of a unit passes to a successor. */
export type Extent = 'whole' | 'part';

export interface Successor {
  readonly unitId: string;
  readonly extent: Extent;
}

/** What a decree made of a unit. */
export interface Succession {
  readonly decreeId: string;
  /** The day on which it took effect. */
  readonly on: LocalDate;
  /** The unit itself is among them where it goes on with a part; nobody where it was dissolved. */
  readonly successors: readonly Successor[];
  /** Who takes everything over; null where a person decides, obligation by obligation. */
  readonly heirId: string | null;
}

/** The one unit that everything passes to; a unit divided, or dissolved, has none until somebody decides. */
export function heirAmong(successors: readonly Successor[]): string | null {
  const [only, ...others] = successors;
  return only?.extent === 'whole' && others.length === 0 ? only.unitId : null;
}

/** Whether a unit that was divided goes on by itself, with what is left to it. */
export function goesOn(unitId: string, successors: readonly Successor[]): boolean {
  return successors.some((successor) => successor.unitId === unitId);
}
