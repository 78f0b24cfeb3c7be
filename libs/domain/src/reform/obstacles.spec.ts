import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { someProvince, someUnit } from '../fixtures/some-province.js';
import { UnitTree } from '../organisation/unit-tree.js';
import { MOST_CHANGES, type ReformChange } from './changes.js';
import { obstaclesToReform } from './obstacles.js';

const tree = someProvince();
const obstaclesOf = (changes: readonly ReformChange[], on = '2025-07-01', of = tree) =>
  obstaclesToReform({ number: '1', title: 't', inForceOn: on, changes }, of).map(
    ({ path, refusal }) => `${path} ${refusal.code}`,
  );
const merge = (unitIds: readonly string[], into: string): ReformChange => ({ type: 'merge', unitIds, into });
const part = (into: string, share: number | null = null) => ({ into, share, what: null });
const divide = (unitId: string, ...parts: ReturnType<typeof part>[]): ReformChange => ({
  type: 'divide',
  unitId,
  parts,
});
const establish = (unitId: string, parentId: string | null = 'province'): ReformChange => ({
  type: 'establish',
  unit: { unitId, code: unitId.toUpperCase(), name: unitId, kind: 'commune-committee', parentId },
});
const establishHead = (unitId: string, parentId: string | null): ReformChange => ({
  type: 'establish',
  unit: { unitId, code: unitId.toUpperCase(), name: unitId, kind: 'province-committee', parentId },
});

describe('what stands in the way of a decree', () => {
  it.each<[string, ReformChange[], string[]]>([
    ['nothing, of a merging into a new unit', [establish('x'), merge(['nam-mau', 'quang-khe'], 'x')], []],
    ['nothing, of a unit that keeps a part', [divide('nam-mau', part('nam-mau', 40), part('quang-khe', 60))], []],
    [
      'nothing, of a unit that moves what it leaves',
      [
        { type: 'move', unitId: 'nong-ha', parentId: 'province' },
        { type: 'dissolve', unitId: 'cho-moi' },
      ],
      [],
    ],
    ['no change', [], ['changes decree-empty']],
    ['a unit merged into itself', [merge(['nam-mau'], 'nam-mau')], ['changes.0 merged-into-itself']],
    [
      'a circle of two',
      [merge(['nam-mau'], 'quang-khe'), merge(['quang-khe'], 'nam-mau')],
      ['changes.0 merged-in-circle', 'changes.0 successor-ends', 'changes.1 successor-ends'],
    ],
    [
      'a successor that ends',
      [merge(['nam-mau'], 'quang-khe'), merge(['quang-khe'], 'nong-ha')],
      ['changes.0 successor-ends'],
    ],
    [
      'a unit that ends twice',
      [merge(['nam-mau'], 'nong-ha'), { type: 'dissolve', unitId: 'nam-mau' }],
      ['changes.1 reformed-twice'],
    ],
    [
      'a unit that ends and is renamed',
      [{ type: 'rename', unitId: 'nam-mau', name: 'x' }, merge(['nam-mau'], 'nong-ha')],
      ['changes.0 reformed-twice'],
    ],
    ['one part only', [divide('nam-mau', part('quang-khe'))], ['changes.0 division-leaves-rest']],
    [
      'percents below a hundred',
      [divide('nam-mau', part('quang-khe', 50), part('nong-ha', 49))],
      ['changes.0 division-leaves-rest'],
    ],
    [
      'one part stated twice',
      [divide('nam-mau', part('quang-khe', 50), part('quang-khe', 50))],
      ['changes.0 division-leaves-rest'],
    ],
    [
      'a part without its percent beside others',
      [divide('nam-mau', part('quang-khe', 60), part('nong-ha', 40), part('nam-mau'))],
      ['changes.0 division-leaves-rest'],
    ],
    [
      'a part of less than nothing',
      [divide('nam-mau', part('quang-khe', -50), part('nong-ha', 150))],
      ['changes.0 division-leaves-rest'],
    ],
    [
      'percents above a hundred',
      [divide('nam-mau', part('quang-khe', 60), part('nong-ha', 60))],
      ['changes.0 division-of-more-than-all'],
    ],
    ['a unit nobody knows', [merge(['hanoi'], 'nong-ha')], ['changes.0 reformed-unit-unknown']],
    ['a successor nobody knows', [merge(['nam-mau'], 'hanoi')], ['changes.0 reformed-unit-unknown']],
    ['a code that is taken', [establish('office')], ['changes.0 new-unit-code-taken']],
    ['a code that differs in capitals only', [establish('Office')], ['changes.0 new-unit-code-taken']],
    ['two codes of its own that do', [establish('x'), establish('X')], ['changes.1 new-unit-code-taken']],
    [
      'a superior that ends',
      [establish('x', 'cho-moi'), merge(['nong-ha'], 'x'), { type: 'dissolve', unitId: 'cho-moi' }],
      ['changes.0 new-superior-missing'],
    ],
    [
      'a unit moved below itself',
      [{ type: 'move', unitId: 'ba-be', parentId: 'nam-mau' }],
      ['changes.0 moved-below-itself'],
    ],
    [
      'two units moved below each other',
      [
        { type: 'move', unitId: 'ba-be', parentId: 'cho-moi' },
        { type: 'move', unitId: 'cho-moi', parentId: 'ba-be' },
      ],
      ['changes.0 moved-below-itself', 'changes.1 moved-below-itself'],
    ],
    ['a unit made a second root', [{ type: 'move', unitId: 'nong-ha', parentId: null }], ['changes.0 second-root']],
    ['a new unit beside the province', [establish('x', null)], ['changes.0 second-root']],
    ['a second committee of the province', [establishHead('x', 'province')], ['changes.0 superior-unfit']],
    ['nothing, of a province that becomes part of a new one', [establishHead('x', null), merge(['province'], 'x')], []],
    [
      'two new provinces',
      [establishHead('x', null), establishHead('y', null), merge(['province'], 'x')],
      ['changes.1 second-root'],
    ],
    [
      'nothing, of two units that the decree makes below each other',
      [establishHead('x', null), establish('y', 'x'), merge(['province'], 'x')],
      [],
    ],
    [
      'a new unit beside a new province',
      [establish('y', null), establishHead('x', null), merge(['province'], 'x')],
      ['changes.0 second-root'],
    ],
    [
      'a commune moved below the office',
      [{ type: 'move', unitId: 'nong-ha', parentId: 'office' }],
      ['changes.0 superior-unfit'],
    ],
    [
      'a district moved below a commune',
      [{ type: 'move', unitId: 'ba-be', parentId: 'nong-ha' }],
      ['changes.0 superior-unfit'],
    ],
    ['a new commune below a commune', [establish('x', 'nam-mau')], ['changes.0 superior-unfit']],
    [
      'communes that would go below a commune with their district',
      [establish('x'), merge(['ba-be'], 'x')],
      ['changes.1 superior-unfit', 'changes.1 superior-unfit'],
    ],
    [
      'nothing, of a district whose communes move first',
      [
        establish('x'),
        { type: 'move', unitId: 'nam-mau', parentId: 'province' },
        { type: 'move', unitId: 'quang-khe', parentId: 'province' },
        merge(['ba-be'], 'x'),
      ],
      [],
    ],
    ['units left below nothing', [{ type: 'dissolve', unitId: 'ba-be' }], ['changes.0 units-left-behind']],
    ['a blank name', [{ type: 'rename', unitId: 'ba-be', name: ' ' }], ['changes.0 new-name-missing']],
  ])('is %s', (_what, changes, expected) => expect(obstaclesOf(changes)).toEqual(expected));

  it('is a day before the unit existed, or after it ended', () => {
    expect(obstaclesOf([merge(['nam-mau'], 'nong-ha')], '1999-12-31')).toEqual([
      'changes.0 reformed-before-established',
      'changes.0 reformed-before-established',
    ]);
    const ended = new UnitTree([...tree.all(), someUnit('gone', 'province', { dissolvedOn: '2025-07-01' })]);
    expect(obstaclesOf([{ type: 'dissolve', unitId: 'gone' }], '2025-07-01', ended)).toEqual([
      'changes.0 reformed-after-dissolved',
    ]);
    expect(obstaclesOf([{ type: 'dissolve', unitId: 'gone' }], '2025-06-30', ended)).toEqual([]);
  });

  it('is a size that no decree has', () => {
    const many = Array.from({ length: MOST_CHANGES + 1 }, (_, n) => establish(`x${n}`));
    expect(obstaclesOf(many)).toEqual(['changes decree-too-large']);
  });

  it('is told of any decree whatever, and never hangs on a circle', () => {
    const unit = fc.constantFrom('province', 'ba-be', 'cho-moi', 'nam-mau', 'quang-khe', 'nong-ha', 'x', 'hanoi');
    const changes = fc.array(
      fc.oneof(
        fc.tuple(fc.array(unit, { minLength: 1, maxLength: 3 }), unit).map(([from, into]) => merge(from, into)),
        fc
          .tuple(unit, fc.array(unit, { minLength: 1, maxLength: 3 }))
          .map(([of, into]) => divide(of, ...into.map((one) => part(one)))),
        fc.tuple(unit, unit).map(([unitId, parentId]): ReformChange => ({ type: 'move', unitId, parentId })),
        unit.map((unitId): ReformChange => ({ type: 'dissolve', unitId })),
        unit.map((unitId) => establish(unitId)),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(changes, (all) => {
        for (const found of obstaclesOf(all)) expect(found).toMatch(/^changes(\.\d)? [a-z-]+$/);
      }),
    );
  });
});
