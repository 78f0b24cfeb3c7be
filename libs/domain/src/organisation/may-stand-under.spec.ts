import { describe, expect, it } from '@jest/globals';
import { someProvince, someUnit } from '../fixtures/some-province.js';
import { mayStandUnder, rootBeside, superiorKindsOf } from './may-stand-under.js';
import { UNIT_KINDS } from './unit.js';

describe('who may stand below whom', () => {
  it('is a committee below a higher one, never below an organ', () => {
    expect(mayStandUnder('commune-committee', 'district-committee')).toBe(true);
    expect(mayStandUnder('commune-committee', 'province-committee')).toBe(true);
    for (const kind of ['office', 'party-board', 'standing-committee', 'commune-committee', 'state-agency'] as const) {
      expect(mayStandUnder('commune-committee', kind)).toBe(false);
    }
    expect(mayStandUnder('district-committee', 'commune-committee')).toBe(false);
    expect(mayStandUnder('district-committee', 'district-committee')).toBe(false);
  });

  it('is an organ below any committee', () => {
    for (const kind of ['province-committee', 'district-committee', 'direct-committee', 'commune-committee'] as const) {
      expect(mayStandUnder('office', kind)).toBe(true);
      expect(mayStandUnder('inspection-commission', kind)).toBe(true);
    }
    expect(mayStandUnder('party-board', 'office')).toBe(false);
  });

  it('is a province below the country, and below nothing else', () => {
    expect(superiorKindsOf('province-committee')).toEqual(['central-committee']);
    expect(UNIT_KINDS.filter((kind) => superiorKindsOf(kind).length === 0)).toEqual(['central-committee']);
  });
});

describe('the head of the tree', () => {
  const all = [...someProvince().all()];
  const besides = (kind: (typeof UNIT_KINDS)[number], parentId: string | null, units = all) =>
    rootBeside({ unitId: 'x', kind, parentId }, units, () => true)?.unitId;

  it('is one: neither a second province nor anything beside the first', () => {
    expect(besides('commune-committee', null)).toBe('province');
    expect(besides('province-committee', null)).toBe('province');
    expect(besides('central-committee', null)).toBe('province');
    expect(besides('province-committee', 'country')).toBeUndefined();
    expect(besides('commune-committee', 'ba-be')).toBeUndefined();
    expect(rootBeside(all[0]!, all, () => true)).toBeUndefined();
    expect(rootBeside({ unitId: 'x', kind: 'office', parentId: null }, all, () => false)).toBeUndefined();
  });

  it('is entered beside the office of the first start, and nothing else is', () => {
    const office = [someUnit('root', null, { kind: 'office' })];
    expect(besides('province-committee', null, office)).toBeUndefined();
    expect(besides('state-agency', null, office)).toBe('root');
    expect(besides('office', null, [])).toBeUndefined();
  });
});
