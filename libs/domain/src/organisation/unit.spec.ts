import { describe, expect, it } from '@jest/globals';
import { specOf } from '#testing';
import { someUnit } from '../fixtures/some-province.js';
import {
  DissolvedBeforeEstablished,
  ParentUnitMissing,
  UnitDissolvedAlready,
  UnitExists,
  UnitUnknown,
  UnitWithinItself,
} from './refusals.js';
import { unit, type UnitCommand, type UnitEvent } from './unit.js';

const given = specOf(unit);
const {
  dissolvedOn: _none,
  succession: _neither,
  ...data
} = someUnit('nong-ha', 'cho-moi', { establishedOn: '2020-01-01' });

const established: UnitEvent = { type: 'UnitEstablished.v1', data };
const dissolved: UnitEvent = { type: 'UnitDissolved.v1', data: { unitId: 'nong-ha', on: '2025-07-01' } };
const establish = (changes: Partial<typeof data> = {}, parentExists = true): UnitCommand => ({
  type: 'EstablishUnit',
  data: { ...data, ...changes },
  parentExists,
});
const rename = (name: string): UnitCommand => ({
  type: 'RenameUnit',
  data: { unitId: 'nong-ha', name, on: '2024-01-01' },
});
const dissolve = (on: string): UnitCommand => ({ type: 'DissolveUnit', data: { unitId: 'nong-ha', on } });

describe('a unit', () => {
  it('is established under a unit that exists, or as a root', () => {
    given().when(establish()).thenRecords(established);
    given()
      .when(establish({ parentId: null }, false))
      .thenRecords({ type: 'UnitEstablished.v1', data: { ...data, parentId: null } });
    given().when(establish({}, false)).thenRefuses(ParentUnitMissing, { unitCode: 'NONG-HA', parent: 'cho-moi' });
    given()
      .when(establish({ parentId: 'nong-ha' }))
      .thenRefuses(UnitWithinItself);
  });

  it('is established once', () =>
    given(established).when(establish()).thenRefuses(UnitExists, { unitCode: 'NONG-HA', name: 'Đảng ủy nong-ha' }));

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

  it('must be known to be changed', () => {
    given().when(rename('khác')).thenRefuses(UnitUnknown, { unit: 'nong-ha' });
    given().when(dissolve('2025-07-01')).thenRefuses(UnitUnknown);
  });
});
