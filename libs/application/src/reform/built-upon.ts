import { endingsOf, type DecreeContent, type UnitTree } from '#domain';

/** Name of a unit made or enlarged by the decree that another decree has acted on since; null: nothing was. */
export function builtUpon(decreeId: string, { changes, inForceOn }: DecreeContent, tree: UnitTree): string | null {
  const made = changes.flatMap((change) => (change.type === 'establish' ? [change.unit.unitId] : []));
  const enlarged = endingsOf(changes).flatMap(({ successors }) => successors.map(({ unitId }) => unitId));
  for (const unitId of new Set([...made, ...enlarged])) {
    const unit = tree.get(unitId);
    if (!unit?.succession) continue;
    if (unit.succession.decreeId !== decreeId && unit.succession.on >= inForceOn) return unit.name;
  }
  return null;
}
