import { describe, expect, it } from '@jest/globals';
import { specOf } from '#testing';
import { someUnit } from '../fixtures/some-province.js';
import {
  DissolvedBeforeEstablished,
  ParentUnitMissing,
  SecondRoot,
  SuperiorUnfit,
  UnitDissolvedAlready,
  UnitExists,
  UnitHasUnitsBelow,
  UnitUnknown,
  UnitWithinItself,
} from './refusals.js';
import { UnitTree } from './unit-tree.js';
import { unit, type Unit, type UnitCommand, type UnitEvent } from './unit.js';

const given = specOf(unit);
const {
  dissolvedOn: _none,
  succession: _neither,
  ...data
} = someUnit('nong-ha', 'cho-moi', { establishedOn: '2020-01-01' });

const established: UnitEvent = { type: 'UnitEstablished.v1', data };
const dissolved: UnitEvent = { type: 'UnitDissolved.v1', data: { unitId: 'nong-ha', on: '2025-07-01' } };
const district = { name: 'Huyện ủy Chợ Mới', kind: 'district-committee', dissolvedOn: null } as const;
const establish = (
  changes: Partial<typeof data> = {},
  superior: Pick<Unit, 'name' | 'kind' | 'dissolvedOn'> | null = district,
  head: string | null = null,
): UnitCommand => ({ type: 'EstablishUnit', data: { ...data, ...changes }, superior, head, alike: null });
const rename = (name: string): UnitCommand => ({
  type: 'RenameUnit',
  data: { unitId: 'nong-ha', name, on: '2024-01-01' },
});
const dissolve = (on: string, ...left: readonly string[]): UnitCommand => ({
  type: 'DissolveUnit',
  data: { unitId: 'nong-ha', on },
  left,
});

describe('a unit', () => {
  it('is established under a unit that exists, or as a root', () => {
    given().when(establish()).thenRecords(established);
    given()
      .when(establish({ parentId: null }, null))
      .thenRecords({ type: 'UnitEstablished.v1', data: { ...data, parentId: null } });
    given().when(establish({}, null)).thenRefuses(ParentUnitMissing, { unitCode: 'NONG-HA', parent: 'cho-moi' });
    given()
      .when(establish({ parentId: 'nong-ha' }))
      .thenRefuses(UnitWithinItself);
  });

  it('is not established below a kind below which none of its kind stands, nor beside the head', () => {
    const office = { name: 'Văn phòng', kind: 'office', dissolvedOn: null } as const;
    given()
      .when(establish({}, office))
      .thenRefuses(SuperiorUnfit, {
        place: null,
        unit: 'Đảng ủy nong-ha',
        superior: 'Văn phòng',
        superiorKind: 'office',
        possible: ['province-committee', 'district-committee'],
      });
    given()
      .when(establish({ kind: 'province-committee' }))
      .thenRefuses(SuperiorUnfit, { possible: ['central-committee'] });
    given()
      .when(establish({ parentId: null }, null, 'Tỉnh ủy'))
      .thenRefuses(SecondRoot, { place: null, head: 'Tỉnh ủy' });
  });

  it('is not established below one that is no more on its first day', () => {
    const ended = { ...district, dissolvedOn: '2020-01-01' };
    given()
      .when(establish({}, ended))
      .thenRefuses(UnitDissolvedAlready, { name: 'Huyện ủy Chợ Mới', on: '2020-01-01' });
    given()
      .when(establish({ establishedOn: '2019-12-31' }, ended))
      .thenRecords({ type: 'UnitEstablished.v1', data: { ...data, establishedOn: '2019-12-31' } });
  });

  it('is established by a decree, that was looked at as a whole, once', () => {
    const byDecree: UnitCommand = { type: 'EstablishByDecree', data };
    given().when(byDecree).thenRecords(established);
    given(established).when(byDecree).thenRefuses(UnitExists);
  });

  it('is established once', () =>
    given(established).when(establish()).thenRefuses(UnitExists, { unitCode: 'NONG-HA', name: 'Đảng ủy nong-ha' }));

  it('is not established beside one whose code differs in capitals only', () => {
    const other = someUnit('nong-ha', 'cho-moi', { unitId: 'other', code: 'Nong-ha' });
    const alike = new UnitTree([other]).alike(data);
    expect(alike).toBe(other);
    given()
      .when({ type: 'EstablishUnit', data, superior: district, head: null, alike })
      .thenRefuses(UnitExists, { unitCode: 'NONG-HA', knownCode: 'Nong-ha' });
    expect(new UnitTree([someUnit('nong-ha', 'cho-moi')]).alike(data)).toBeNull();
  });

  it('takes another name; the same name again changes nothing', () => {
    given(established)
      .when(rename('Đảng ủy xã Nông Hạ'))
      .thenState((state) => expect(state?.name).toBe('Đảng ủy xã Nông Hạ'));
    given(established).when(rename('Đảng ủy nong-ha')).thenNothing();
  });

  it('is dissolved once, from a day on, and stays in history', () => {
    given(established)
      .when(dissolve('2025-07-01'))
      .thenState((state) => expect(state).toEqual({ ...data, dissolvedOn: '2025-07-01', succession: null }));
    given(established, dissolved).when(dissolve('2026-01-01')).thenRefuses(UnitDissolvedAlready, { on: '2025-07-01' });
    given(established, dissolved).when(rename('khác')).thenRefuses(UnitDissolvedAlready);
  });

  it('is not dissolved before it was established', () =>
    given(established)
      .when(dissolve('2019-12-31'))
      .thenRefuses(DissolvedBeforeEstablished, { on: '2019-12-31', establishedOn: '2020-01-01' }));

  it('is not dissolved while units stand below it', () => {
    given(established)
      .when(dissolve('2025-07-01', 'A', 'B'))
      .thenRefuses(UnitHasUnitsBelow, { name: 'Đảng ủy nong-ha', left: 'A, B' });
    given(established)
      .when(dissolve('2025-07-01', 'A', 'B', 'C', 'D', 'E', 'F'))
      .thenRefuses(UnitHasUnitsBelow, { left: 'A, B, C, D, E, …' });
  });

  it('must be known to be changed', () => {
    given().when(rename('khác')).thenRefuses(UnitUnknown, { unit: 'nong-ha' });
    given().when(dissolve('2025-07-01')).thenRefuses(UnitUnknown);
  });
});
