import type { Unit, UnitKind } from './unit.js';

const COMMITTEES: readonly UnitKind[] = [
  'province-committee',
  'district-committee',
  'direct-committee',
  'commune-committee',
];

/**
 * Below which kinds a unit of a kind may stand. A committee stands below a higher one, never below an organ of one; an
 * organ stands below its committee. The committee of the province stands at the head and below nothing.
 */
const SUPERIORS: Readonly<Record<UnitKind, readonly UnitKind[]>> = {
  'province-committee': [],
  'standing-committee': COMMITTEES,
  office: COMMITTEES,
  'party-board': COMMITTEES,
  'inspection-commission': COMMITTEES,
  'district-committee': ['province-committee'],
  'direct-committee': ['province-committee', 'district-committee', 'direct-committee'],
  'party-delegation': ['province-committee', 'district-committee', 'direct-committee'],
  // An office keeps institutions of its own: a guest house, an archive.
  'state-agency': [...COMMITTEES, 'party-delegation', 'office', 'state-agency'],
  'front-organisation': [...COMMITTEES, 'party-delegation', 'front-organisation'],
  'commune-committee': ['province-committee', 'district-committee'],
};

/** Kinds below which a unit of the kind may stand; none for the committee of a province. */
export const superiorKindsOf = (kind: UnitKind): readonly UnitKind[] => SUPERIORS[kind];

/** The one rule for who stands below whom, whether an administrator enters a unit or a decree makes or moves it. */
export const mayStandUnder = (kind: UnitKind, superior: UnitKind): boolean => SUPERIORS[kind].includes(superior);

/** The committee of a province, of which there is one: all of the province stands below it. */
const isHead = (kind: UnitKind): boolean => SUPERIORS[kind].length === 0;

/** Whether a unit would stand at the head, or is of the kind that does. */
export const comesToHead = ({ kind, parentId }: Pick<Unit, 'kind' | 'parentId'>): boolean =>
  parentId === null || isHead(kind);

/**
 * Beside whom a unit with no superior, or a second committee of the province, would stand. A province that is entered
 * beside what was there before it is the exception: the first start makes an office that stands alone.
 */
export function rootBeside(
  unit: Pick<Unit, 'unitId' | 'kind' | 'parentId'>,
  units: Iterable<Unit>,
  stands: (unit: Unit) => boolean,
): Unit | undefined {
  if (!comesToHead(unit)) return undefined;
  let root: Unit | undefined;
  for (const one of units) {
    if (one.unitId === unit.unitId || !stands(one)) continue;
    if (isHead(one.kind)) return one;
    if (!isHead(unit.kind) && one.parentId === null) root ??= one;
  }
  return root;
}
