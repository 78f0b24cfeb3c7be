import type { components } from '../api/schema.js';

type UnitKind = components['schemas']['UnitDto']['kind'];

const EACH: Readonly<Record<UnitKind, true>> = {
  'central-committee': true,
  'province-committee': true,
  'standing-committee': true,
  office: true,
  'party-board': true,
  'inspection-commission': true,
  'district-committee': true,
  'direct-committee': true,
  'party-delegation': true,
  'state-agency': true,
  'front-organisation': true,
  'commune-committee': true,
};

/** Every kind of unit, from the head of the tree down. */
export const UNIT_KINDS = Object.keys(EACH) as readonly UnitKind[];
