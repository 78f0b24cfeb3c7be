import { describe, expect, it } from '@jest/globals';
import { someUnit } from '../fixtures/some-province.js';
import type { Successor } from '../organisation/succession.js';
import { UnitTree } from '../organisation/unit-tree.js';
import { concernedUnit, isReached, standingFor } from './check-reach.js';

const ended = (unitId: string, on: string, successors: readonly Successor[], heirId: string | null) =>
  someUnit(unitId, 'district', { dissolvedOn: on, succession: { decreeId: 'd', on, successors, heirId } });
const part = (unitId: string): Successor => ({ unitId, extent: 'part' });
const whole = (unitId: string): Successor => ({ unitId, extent: 'whole' });
const tree = new UnitTree([
  someUnit('district', null, { dissolvedOn: '2025-07-01' }),
  ended('merged', '2024-01-01', [whole('between')], 'between'),
  ended('between', '2025-07-01', [whole('new')], 'new'),
  ended('divided', '2025-07-01', [part('new'), part('other')], null),
  ended('decided', '2025-07-01', [part('new'), part('other')], 'other'),
  ended('circle', '2025-07-01', [whole('circle-2')], 'circle-2'),
  ended('circle-2', '2025-07-01', [whole('circle')], 'circle'),
  someUnit('new', null),
  someUnit('other', null),
]);
const today = '2026-03-02';

describe('who stands for a unit that is no more', () => {
  it('is its heir, over more than one reform', () =>
    expect(standingFor('merged', tree, today)).toEqual([{ unitId: 'new', whole: true }]));

  it('is each of those that it was divided among, until a person decides', () => {
    expect(standingFor('divided', tree, today)).toEqual([
      { unitId: 'new', whole: false },
      { unitId: 'other', whole: false },
    ]);
    expect(standingFor('decided', tree, today)).toEqual([
      { unitId: 'other', whole: true },
      { unitId: 'new', whole: false },
    ]);
  });

  it('is nobody where it exists, where no decree names anybody, or where decrees go round in a circle', () => {
    expect(standingFor('divided', tree, '2025-06-30')).toEqual([]);
    expect(standingFor('district', tree, today)).toEqual([]);
    expect(standingFor('circle', tree, today)).toEqual([]);
  });
});

describe('a check', () => {
  it('reaches the units it names, those below, and who stands for what is no more', () => {
    expect(isReached(['district'], 'divided', tree, today)).toBe(true);
    expect(isReached(['merged'], 'new', tree, today)).toBe(true);
    expect(isReached(['merged'], 'other', tree, today)).toBe(false);
    expect(isReached(['new'], 'new', tree, today)).toBe(true);
  });

  it('knows of a unit that it names what a finding must know', () =>
    expect(concernedUnit(['divided'], 'divided', tree, today)).toEqual({
      unitName: 'Đảng ủy divided',
      inScope: true,
      exists: false,
      successors: [
        { unitId: 'new', whole: false, name: 'Đảng ủy new' },
        { unitId: 'other', whole: false, name: 'Đảng ủy other' },
      ],
    }));
});
