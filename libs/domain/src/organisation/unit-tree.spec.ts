import { describe, expect, it } from '@jest/globals';
import { someGroup, someProvince, someUnit } from '../fixtures/some-province.js';
import { UnitTree } from './unit-tree.js';

const province = someProvince();

describe('the tree of units', () => {
  it('knows who stands below whom, at any depth', () => {
    expect(province.ancestorsOf('nam-mau')).toEqual(['ba-be', 'province']);
    expect(province.isBelow('nam-mau', 'province')).toBe(true);
    expect(province.isBelow('nam-mau', 'cho-moi')).toBe(false);
    expect(province.childrenOf('ba-be').map(({ unitId }) => unitId)).toEqual(['nam-mau', 'quang-khe']);
  });

  it('puts no unit below itself, but within itself', () => {
    expect(province.isBelow('ba-be', 'ba-be')).toBe(false);
    expect(province.isWithin('ba-be', 'ba-be')).toBe(true);
  });

  it('knows nothing of a unit it does not have', () => {
    expect(province.get('hanoi')).toBeUndefined();
    expect(province.ancestorsOf('hanoi')).toEqual([]);
    expect(province.childrenOf('hanoi')).toEqual([]);
    expect(province.existsOn('hanoi', '2026-01-01')).toBe(false);
  });

  it('does not hang on a circle in the data', () => {
    const circle = new UnitTree([someUnit('a', 'b'), someUnit('b', 'c'), someUnit('c', 'a'), someUnit('d', 'b')]);
    expect(circle.ancestorsOf('a')).toEqual(['b', 'c']);
    expect(circle.ancestorsOf('d')).toEqual(['b', 'c', 'a']);
    expect(circle.isBelow('a', 'a')).toBe(false);
  });

  it('counts the day of establishment in and the day of dissolution out', () => {
    const tree = new UnitTree([someUnit('x', null, { establishedOn: '2020-01-01', dissolvedOn: '2025-07-01' })]);
    expect(tree.existsOn('x', '2019-12-31')).toBe(false);
    expect(tree.existsOn('x', '2020-01-01')).toBe(true);
    expect(tree.existsOn('x', '2025-06-30')).toBe(true);
    expect(tree.existsOn('x', '2025-07-01')).toBe(false);
  });
});

describe('the expansion of a group', () => {
  it('takes units by kind, in the tree’s order', () =>
    expect(province.expand(someGroup(), '2026-01-01')).toEqual(['nam-mau', 'quang-khe', 'nong-ha']));

  it('can be bound to what stands strictly below a unit', () => {
    const below = (kinds: ('commune-committee' | 'district-committee')[]) =>
      province.expand(someGroup({ selector: { kinds, below: 'ba-be' } }), '2026-01-01');
    expect(below(['commune-committee'])).toEqual(['nam-mau', 'quang-khe']);
    expect(below(['district-committee'])).toEqual([]);
  });

  it('adds what is included, drops what is excluded; excluding wins', () =>
    expect(
      province.expand(someGroup({ include: ['office', 'ba-be'], exclude: ['quang-khe', 'ba-be'] }), '2026-01-01'),
    ).toEqual(['nam-mau', 'nong-ha', 'office']));

  it('names each unit once', () =>
    expect(province.expand(someGroup({ include: ['nam-mau'] }), '2026-01-01')).toEqual([
      'nam-mau',
      'quang-khe',
      'nong-ha',
    ]));

  it('is of the day: what was dissolved is no longer addressed, what is to come not yet', () => {
    const reform = new UnitTree([
      someUnit('province', null, { kind: 'province-committee' }),
      someUnit('old', 'province', { dissolvedOn: '2025-07-01' }),
      someUnit('new', 'province', { establishedOn: '2025-07-01' }),
    ]);
    const group = someGroup({ include: ['old', 'new'] });
    expect(reform.expand(group, '2025-06-30')).toEqual(['old']);
    expect(reform.expand(group, '2025-07-01')).toEqual(['new']);
  });

  it('leaves out an included unit that nobody knows', () =>
    expect(
      province.expand(someGroup({ selector: { kinds: [], below: null }, include: ['hanoi'] }), '2026-01-01'),
    ).toEqual([]));
});
