import { heirAmong, unit, unitStream, type Successor, type UnitEvent } from '#domain';
import { fold, type EventStore } from '#event-sourcing';

/**
 * Whether a unit would pass on to one that has passed on to it: two decrees, each right by itself, that close a circle.
 * What is open at them would have no holder.
 */
export async function passesBack(
  store: EventStore,
  unitId: string,
  successors: readonly Successor[],
): Promise<boolean> {
  const seen = new Set<string>();
  for (let heirId = heirAmong(successors); heirId !== null && !seen.has(heirId);) {
    if (heirId === unitId) return true;
    seen.add(heirId);
    const heir = fold(unit, (await store.readStream(unitStream(heirId))) as unknown as UnitEvent[]);
    heirId = heir?.dissolvedOn ? (heir.succession?.heirId ?? null) : null;
  }
  return false;
}
