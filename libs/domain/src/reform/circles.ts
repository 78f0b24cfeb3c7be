import type { Refusal } from '#event-sourcing';
import { goesOn } from '../organisation/succession.js';
import type { Ending } from './changes.js';
import { MergedInCircle } from './refusals.js';

/** Units that would succeed themselves through others, each circle once. A unit that goes on closes none. */
export function circlesIn(
  endings: readonly Ending[],
  nameOf: (unitId: string) => string,
): { readonly path: string; readonly refusal: Refusal }[] {
  const ended = new Map(
    endings.filter(({ unitId, successors }) => !goesOn(unitId, successors)).map((one) => [one.unitId, one]),
  );
  const done = new Set<string>();
  const found: { path: string; refusal: Refusal }[] = [];
  for (const start of ended.keys()) {
    const way: string[] = [];
    const walk = (unitId: string): void => {
      const begun = way.indexOf(unitId);
      // Merged into itself is told as such.
      if (begun >= 0 && way.length - begun > 1) {
        const circle = [...way.slice(begun), unitId].map(nameOf).join(' → ');
        const path = ended.get(unitId)!.place;
        found.push({ path, refusal: new MergedInCircle(path, circle) });
      }
      if (begun >= 0 || done.has(unitId)) return;
      way.push(unitId);
      for (const successor of ended.get(unitId)?.successors ?? [])
        if (ended.has(successor.unitId)) walk(successor.unitId);
      way.pop();
      done.add(unitId);
    };
    walk(start);
  }
  return found;
}
