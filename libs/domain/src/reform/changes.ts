import type { LocalDate } from '../calendar/local-date.js';
import type { Successor } from '../organisation/succession.js';
import type { NewUnit } from '../organisation/unit.js';

/** A part of a divided unit. */
export interface DividedPart {
  /** The unit it passes to; the divided unit itself where it goes on. */
  readonly into: string;
  /** Percent of the whole where the decree states it; of all parts or of none. */
  readonly share: number | null;
  /** What it is, in the words of the decree: "thôn 1, thôn 2". */
  readonly what: string | null;
}

/** One thing that a decree does to units. */
export type ReformChange =
  | { readonly type: 'establish'; readonly unit: Omit<NewUnit, 'establishedOn'> }
  | { readonly type: 'merge'; readonly unitIds: readonly string[]; readonly into: string }
  | { readonly type: 'divide'; readonly unitId: string; readonly parts: readonly DividedPart[] }
  | { readonly type: 'rename'; readonly unitId: string; readonly name: string }
  | { readonly type: 'move'; readonly unitId: string; readonly parentId: string | null }
  | { readonly type: 'dissolve'; readonly unitId: string };

export const REFORM_CHANGES = ['establish', 'merge', 'divide', 'rename', 'move', 'dissolve'] as const;

/** A decree on the reform of units, as it was promulgated outside this system. */
export interface DecreeContent {
  /** "1683/NQ-UBTVQH15". */
  readonly number: string;
  readonly title: string;
  /** It takes effect when this day begins in Vietnam. */
  readonly inForceOn: LocalDate;
  readonly changes: readonly ReformChange[];
}

/** Above the largest province by far; keeps an event well below what a store takes. */
export const MOST_CHANGES = 2_000;
/** Units that the changes of one decree may name together. */
export const MOST_NAMED = 5_000;

/** What a merging or a division makes of a unit, with the place in the decree that says so. */
export interface Ending {
  readonly unitId: string;
  readonly place: string;
  readonly successors: readonly Successor[];
}

/** Units that the changes bring to an end, or divide, in their order. */
export function endingsOf(changes: readonly ReformChange[]): Ending[] {
  return changes.flatMap((change, index): Ending[] => {
    const place = placeOf(index);
    switch (change.type) {
      case 'merge': {
        const successors = [{ unitId: change.into, extent: 'whole' as const }];
        return change.unitIds.map((unitId) => ({ unitId, place, successors }));
      }
      case 'divide': {
        const successors = change.parts.map(({ into }) => ({ unitId: into, extent: 'part' as const }));
        return [{ unitId: change.unitId, place, successors }];
      }
      case 'dissolve':
        return [{ unitId: change.unitId, place, successors: [] }];
      case 'establish':
      case 'rename':
      case 'move':
        return [];
    }
  });
}

/** Units on which the decree acts, each once: those that another decree of the same day must leave alone. */
export function unitsActedOn(changes: readonly ReformChange[]): string[] {
  const named = changes.flatMap((change) => {
    if (change.type === 'establish') return [change.unit.unitId];
    return change.type === 'merge' ? change.unitIds : [change.unitId];
  });
  return [...new Set(named)];
}

/** Where a change stands in the decree, as a field of it is named. */
export const placeOf = (index: number): string => `changes.${index}`;
