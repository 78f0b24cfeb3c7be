import type { components } from '../api/schema.js';

export type Undecided = components['schemas']['UndecidedDto'];

/** What waits at one old unit; a decision is made for it. */
export interface UndecidedOfUnit {
  readonly key: string;
  readonly fromUnitId: string;
  readonly fromUnitName: string;
  readonly decreeId: string | null;
  readonly successorIds: readonly string[];
  readonly items: readonly Undecided[];
}

export function groupedByUnit(all: readonly Undecided[]): UndecidedOfUnit[] {
  const groups = new Map<string, UndecidedOfUnit & { items: Undecided[] }>();
  for (const one of all) {
    const { fromUnitId, fromUnitName, decreeId, successorIds } = one;
    const key = `${fromUnitId} ${decreeId ?? ''}`;
    const group = groups.get(key);
    if (group) group.items.push(one);
    else groups.set(key, { key, fromUnitId, fromUnitName, decreeId, successorIds, items: [one] });
  }
  return [...groups.values()];
}
