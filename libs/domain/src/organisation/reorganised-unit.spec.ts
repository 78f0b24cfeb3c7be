import { describe, expect, it } from '@jest/globals';
import { specOf } from '#testing';
import { someUnit } from '../fixtures/some-province.js';
import { DissolvedBeforeEstablished, UnitDissolvedAlready, UnitUnknown, UnitWithinItself } from './refusals.js';
import { unit, type UnitCommand, type UnitEvent } from './unit.js';
import { UnitTree } from './unit-tree.js';

const given = specOf(unit);
const { dissolvedOn: _none, succession: _neither, ...data } = someUnit('nong-ha', 'cho-moi');
const established: UnitEvent = { type: 'UnitEstablished.v1', data };
const whole = [{ unitId: 'new', extent: 'whole' }] as const;
const parts = [
  { unitId: 'nong-ha', extent: 'part' },
  { unitId: 'new', extent: 'part' },
] as const;
const on = '2025-07-01';
const reorganise = (successors: readonly (typeof whole | typeof parts)[number][], decreeId = 'd'): UnitCommand => ({
  type: 'ReorganiseUnit',
  data: { unitId: 'nong-ha', decreeId, on, successors },
});
const reorganised = (successors: readonly (typeof whole | typeof parts)[number][], decreeId = 'd'): UnitEvent => ({
  type: 'UnitReorganised.v1',
  data: { unitId: 'nong-ha', decreeId, on, successors },
});

describe('a unit that a decree reorganises', () => {
  it('ends on the day and has its one successor for an heir', () =>
    given(established)
      .when(reorganise(whole))
      .thenState((state) =>
        expect(state).toMatchObject({ dissolvedOn: on, succession: { decreeId: 'd', on, heirId: 'new' } }),
      ));

  it('goes on where a part is its own, without an heir', () =>
    given(established)
      .when(reorganise(parts))
      .thenState((state) => expect(state).toMatchObject({ dissolvedOn: null, succession: { heirId: null } })));

  it('is told otherwise by the same decree, and by no other once it ended', () => {
    given(established, reorganised(whole)).when(reorganise(whole)).thenNothing();
    given(established, reorganised(whole)).when(reorganise(parts)).thenRecords(reorganised(parts));
    given(established, reorganised(whole)).when(reorganise(whole, 'e')).thenRefuses(UnitDissolvedAlready);
    given(established, reorganised(parts)).when(reorganise(whole, 'e')).thenRecords(reorganised(whole, 'e'));
    given().when(reorganise(whole)).thenRefuses(UnitUnknown);
    const later: UnitEvent = { ...established, data: { ...data, establishedOn: '2025-07-02' } };
    given(later).when(reorganise(whole)).thenRefuses(DissolvedBeforeEstablished);
  });

  it('gets an heir by a person’s word, and comes back when its decree is taken back', () => {
    const choose: UnitCommand = {
      type: 'ChooseHeir',
      data: { unitId: 'nong-ha', decreeId: 'd', heirId: 'new', text: 'x' },
    };
    given(established, reorganised(parts))
      .when(choose)
      .thenState((state) => expect(state?.succession?.heirId).toBe('new'));
    given(established).when(choose).thenNothing();
    const restore = (decreeId: string): UnitCommand => ({
      type: 'RestoreUnit',
      data: { unitId: 'nong-ha', decreeId, reason: 'x' },
    });
    given(established, reorganised(whole))
      .when(restore('d'))
      .thenState((state) => expect(state).toMatchObject({ dissolvedOn: null, succession: null }));
    given(established, reorganised(whole)).when(restore('e')).thenNothing();
  });

  it('moves below another superior, not below itself', () => {
    const move = (parentId: string | null, isBelow = false): UnitCommand => ({
      type: 'MoveUnit',
      data: { unitId: 'nong-ha', parentId, on },
      isBelow,
    });
    given(established)
      .when(move('province'))
      .thenState((state) => expect(state?.parentId).toBe('province'));
    given(established).when(move('cho-moi')).thenNothing();
    given(established).when(move('nong-ha')).thenRefuses(UnitWithinItself);
    given(established).when(move('below', true)).thenRefuses(UnitWithinItself);
  });
});

describe('the tree after reforms', () => {
  const ended = (unitId: string, heirId: string | null, parentId = 'province', others: readonly string[] = []) =>
    someUnit(unitId, parentId, {
      dissolvedOn: on,
      succession: {
        decreeId: 'd',
        on,
        successors: (heirId ? [heirId] : others).map((one) => ({ unitId: one, extent: heirId ? 'whole' : 'part' })),
        heirId,
      },
    });
  const tree = new UnitTree([
    someUnit('province', null),
    someUnit('other', null),
    ended('a', 'b'),
    ended('b', 'c'),
    someUnit('c', 'other'),
    ended('divided', null, 'province', ['c', 'd']),
    someUnit('d', 'province'),
    ended('x', 'y'),
    ended('y', 'x'),
  ]);

  it('knows the last heir of a unit, through several reforms, and hangs on no circle', () => {
    expect(tree.heirOf('a')).toBe('c');
    expect(tree.heirOf('d')).toBe('d');
    expect(tree.heirOf('divided')).toBe('divided');
    expect(['x', 'y']).toContain(tree.heirOf('x'));
  });

  it('knows who stands above a unit whose superior is no more', () => {
    const left = new UnitTree([...tree.all(), someUnit('below', 'a'), someUnit('under', 'divided')]);
    expect(left.superiorOf('below')).toBe('c');
    expect(left.superiorOf('under')).toBe('province');
    expect(left.superiorOf('d')).toBe('province');
    expect(left.superiorOf('other')).toBeNull();
  });

  it('knows what a committee took over elsewhere, and who stands above what', () => {
    const merged = new UnitTree([
      someUnit('north', null),
      ended('south', 'north', 'nowhere'),
      ended('old', null, 'south', ['x', 'y']),
      someUnit('x', 'north'),
    ]);
    expect(merged.superiorsOf('old')).toEqual(['south', 'north', 'nowhere']);
    expect(merged.takenOverWithin('north')).toEqual(['south']);
    expect(merged.takenOverWithin('x')).toEqual([]);
  });

  it('knows who is concerned with a unit: whoever stands above it, and above its successors', () => {
    expect(new Set(tree.concernedWith('a'))).toEqual(new Set(['a', 'b', 'c', 'province', 'other']));
    expect(new Set(tree.concernedWith('divided'))).toEqual(new Set(['divided', 'c', 'd', 'province', 'other']));
    expect(tree.concernedWith('d')).toEqual(['d', 'province']);
  });
});
