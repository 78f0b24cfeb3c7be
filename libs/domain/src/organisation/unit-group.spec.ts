import { describe, expect, it } from '@jest/globals';
import { specOf } from '#testing';
import { someGroup } from '../fixtures/some-province.js';
import { GroupSelectsNothing } from './refusals.js';
import { unitGroup, type UnitGroup } from './unit-group.js';

const given = specOf(unitGroup);
const define = (data: UnitGroup) => ({ type: 'DefineUnitGroup', data }) as const;
const defined = (data: UnitGroup) => ({ type: 'UnitGroupDefined.v1', data }) as const;

describe('a unit group', () => {
  it('selects by kind, by name of unit, or both', () => {
    const byName = someGroup({ selector: { kinds: [], below: null }, include: ['office'] });
    given().when(define(someGroup())).thenRecords(defined(someGroup()));
    given().when(define(byName)).thenRecords(defined(byName));
  });

  it('must be able to select something', () =>
    given()
      .when(define(someGroup({ selector: { kinds: [], below: 'province' } })))
      .thenRefuses(GroupSelectsNothing, { name: 'các xã, phường, thị trấn' }));

  it('can be defined anew, and the same again changes nothing', () => {
    const wider = someGroup({ aliases: ['cấp xã'] });
    given(defined(someGroup()))
      .when(define(wider))
      .thenState((state) => expect(state).toEqual(wider));
    given(defined(someGroup())).when(define(someGroup())).thenNothing();
  });
});
