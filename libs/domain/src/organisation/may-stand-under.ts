import type { Unit, UnitKind } from './unit.js';

const COMMITTEES: readonly UnitKind[] = [
  'central-committee',
  'province-committee',
  'district-committee',
  'direct-committee',
  'commune-committee',
];

const ABOVE_COMMUNES = COMMITTEES.filter((kind) => kind !== 'commune-committee');

/**
 * Below which kinds a unit of a kind may stand. A committee stands below a higher one, never below an organ of one; an
 * organ stands below its committee. At the head stands the committee of the province, or of the country.
 */
const SUPERIORS: Readonly<Record<UnitKind, readonly UnitKind[]>> = {
  'central-committee': [],
  'province-committee': ['central-committee'],
  'standing-committee': COMMITTEES,
  office: COMMITTEES,
  'party-board': COMMITTEES,
  'inspection-commission': COMMITTEES,
  'district-committee': ['province-committee'],
  'direct-committee': ABOVE_COMMUNES,
  'party-delegation': ABOVE_COMMUNES,
  // An office keeps institutions of its own: a guest house, an archive.
  'state-agency': [...COMMITTEES, 'party-delegation', 'office', 'state-agency'],
  'front-organisation': [...COMMITTEES, 'party-delegation', 'front-organisation'],
  'commune-committee': ['province-committee', 'district-committee'],
};

/** Kinds below which a unit of the kind may stand; none for the Central Committee. */
export const superiorKindsOf = (kind: UnitKind): readonly UnitKind[] => SUPERIORS[kind];

/** The one rule for who stands below whom, whether an administrator enters a unit or a decree makes or moves it. */
export const mayStandUnder = (kind: UnitKind, superior: UnitKind): boolean => SUPERIORS[kind].includes(superior);

/** Kinds that all others stand below: of a province, or of the country with its provinces. */
const HEADS: readonly UnitKind[] = ['central-committee', 'province-committee'];

/**
 * Beside whom a unit with no superior would stand. A province that is entered beside what was there before it is the
 * exception: the first start makes an office that stands alone.
 */
export function rootBeside(
  { unitId, kind, parentId }: Pick<Unit, 'unitId' | 'kind' | 'parentId'>,
  units: Iterable<Unit>,
  stands: (unit: Unit) => boolean,
): Unit | undefined {
  if (parentId !== null) return undefined;
  let root: Unit | undefined;
  for (const one of units) {
    if (one.unitId === unitId || one.parentId !== null || !stands(one)) continue;
    if (HEADS.includes(one.kind)) return one;
    if (!HEADS.includes(kind)) root ??= one;
  }
  return root;
}
