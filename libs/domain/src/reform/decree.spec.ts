import { describe, expect, it } from '@jest/globals';
import { specOf } from '#testing';
import { someProvince, someUnit } from '../fixtures/some-province.js';
import { UnitTree } from '../organisation/unit-tree.js';
import type { DecreeContent, ReformChange } from './changes.js';
import { decree, type DecreeCommand, type DecreeEvent } from './decree.js';
import * as refusals from './refusals.js';

const given = specOf(decree);
const tree = someProvince();
const newUnit = (unitId: string, parentId = 'province'): ReformChange => {
  const unit = {
    unitId,
    code: unitId.toUpperCase(),
    name: `Đảng ủy ${unitId}`,
    kind: 'commune-committee',
    parentId,
  } as const;
  return { type: 'establish', unit };
};
const merging: ReformChange = { type: 'merge', unitIds: ['nam-mau', 'quang-khe'], into: 'new' };
const content = (changes: readonly ReformChange[] = [newUnit('new'), merging]): DecreeContent => ({
  number: '1683/NQ-UBTVQH15',
  title: 'về việc sắp xếp đơn vị',
  inForceOn: '2025-07-01',
  changes,
});
const drafted = (of = content()): DecreeEvent => ({ type: 'DecreeDrafted.v1', data: { decreeId: 'd', content: of } });
const adopted: DecreeEvent = { type: 'DecreeAdopted.v1', data: { decreeId: 'd', inForceOn: '2025-07-01' } };
const adopt: DecreeCommand = { type: 'AdoptDecree', data: { decreeId: 'd' }, tree };
const putInForce = (on: string): DecreeCommand => ({ type: 'PutDecreeInForce', data: { decreeId: 'd', on }, tree });
const inForce = (of = content()) => {
  const [event] = given(drafted(of), adopted).when(putInForce('2025-07-01')).events();
  return [drafted(of), adopted, event!] as const;
};
const correct = (
  of: DecreeContent,
  reason: string | null = 'Đính chính',
  builtUpon: string | null = null,
): DecreeCommand => ({
  type: 'CorrectDecree',
  data: { decreeId: 'd', content: of, reason },
  tree,
  builtUpon,
});
const withdraw = (reason = 'Ban hành nhầm', builtUpon: string | null = null): DecreeCommand => ({
  type: 'WithdrawDecree',
  data: { decreeId: 'd', reason },
  builtUpon,
});

describe('a decree on units', () => {
  it('is drafted whatever it says, and adopted when nothing stands in its way', () => {
    given()
      .when({ type: 'DraftDecree', data: { decreeId: 'd', content: content([]) } })
      .thenRecords(drafted(content([])));
    given(drafted()).when(adopt).thenRecords(adopted);
    given(drafted(), adopted).when(adopt).thenNothing();
    given(drafted(content([])))
      .when(adopt)
      .thenRefuses(refusals.DecreeEmpty);
    given().when(adopt).thenRefuses(refusals.DecreeUnknown);
    given(drafted())
      .when({ type: 'DraftDecree', data: { decreeId: 'd', content: content() } })
      .thenRefuses(refusals.DecreeExists);
  });

  it('takes effect on its day and not before, once', () => {
    given(drafted(), adopted).when(putInForce('2025-06-30')).thenNothing();
    given(drafted()).when(putInForce('2025-07-02')).thenNothing();
    given(...inForce())
      .when(putInForce('2025-07-02'))
      .thenNothing();
    const [, , event] = inForce();
    expect(event).toMatchObject({
      type: 'DecreeEnforced.v1',
      data: {
        on: '2025-07-01',
        steps: [
          { type: 'establish', unit: { unitId: 'new', establishedOn: '2025-07-01' } },
          { type: 'reorganise', unitId: 'nam-mau', successors: [{ unitId: 'new', extent: 'whole' }] },
          { type: 'reorganise', unitId: 'quang-khe', successors: [{ unitId: 'new', extent: 'whole' }] },
        ],
      },
    });
  });

  it('takes along what stands below a unit that passes on as a whole, and remembers where it stood', () => {
    const [, , event] = inForce(content([{ type: 'merge', unitIds: ['ba-be'], into: 'cho-moi' }]));
    expect(event.data).toMatchObject({
      steps: [
        { type: 'move', unitId: 'nam-mau', parentId: 'cho-moi' },
        { type: 'move', unitId: 'quang-khe', parentId: 'cho-moi' },
        { type: 'reorganise', unitId: 'ba-be' },
      ],
      before: { 'nam-mau': { parentId: 'ba-be' }, 'quang-khe': { parentId: 'ba-be' } },
    });
  });

  it('is corrected at will as a draft, with a reason afterwards; in force it says what is to be done', () => {
    const other = content([newUnit('new'), { ...merging, unitIds: ['nam-mau'] }]);
    given(drafted())
      .when(correct(content([]), null))
      .thenRecords({
        type: 'DecreeCorrected.v1',
        data: { decreeId: 'd', content: content([]), reason: null, effect: null },
      });
    given(drafted()).when(correct(content())).thenNothing();
    given(drafted(), adopted).when(correct(other, ' ')).thenRefuses(refusals.DecreeReasonMissing);
    given(drafted(), adopted)
      .when(correct(content([])))
      .thenRefuses(refusals.DecreeEmpty);
    const [corrected] = given(...inForce())
      .when(correct(other))
      .events();
    expect(corrected!.data).toMatchObject({ effect: { taken: [{ type: 'restore', unitId: 'quang-khe' }] } });
    given(...inForce())
      .when(correct({ ...other, inForceOn: '2025-08-01' }))
      .thenRefuses(refusals.DecreeDateFixed);
    given(...inForce())
      .when(correct(other, 'x', 'Đảng ủy new'))
      .thenRefuses(refusals.DecreeBuiltUpon);
  });

  it('is withdrawn with a reason; in force everything is taken back, last first', () => {
    given(drafted(), adopted)
      .when(withdraw())
      .thenRecords({
        type: 'DecreeWithdrawn.v1',
        data: { decreeId: 'd', reason: 'Ban hành nhầm', inForceOn: '2025-07-01', steps: [] },
      });
    given(drafted()).when(withdraw(' ')).thenRefuses(refusals.DecreeReasonMissing);
    given(...inForce())
      .when(withdraw('x', 'Đảng ủy new'))
      .thenRefuses(refusals.DecreeBuiltUpon);
    const [withdrawn] = given(...inForce())
      .when(withdraw())
      .events();
    expect(withdrawn!.data).toMatchObject({
      steps: [
        { type: 'restore', unitId: 'quang-khe' },
        { type: 'restore', unitId: 'nam-mau' },
        { type: 'reorganise', unitId: 'new', successors: [] },
      ],
    });
    given(drafted(), withdrawn!).when(adopt).thenRefuses(refusals.DecreeOutOfTurn, { status: 'withdrawn' });
    given(drafted(), withdrawn!).when(withdraw()).thenNothing();
  });
});

describe('what a decree leaves open', () => {
  const succession = (fromUnitId: string, successors: readonly string[]) =>
    new UnitTree([
      ...[...tree.all()].filter(({ unitId }) => unitId !== fromUnitId),
      someUnit(fromUnitId, 'province', {
        dissolvedOn: '2025-07-01',
        succession: {
          decreeId: 'd',
          on: '2025-07-01',
          successors: successors.map((unitId) => ({ unitId, extent: 'part' })),
          heirId: null,
        },
      }),
    ]);
  const decide = (fields: object = {}, of = succession('nam-mau', ['quang-khe', 'nong-ha'])): DecreeCommand => {
    const decision = {
      decreeId: 'd',
      fromUnitId: 'nam-mau',
      toUnitId: 'quang-khe',
      assignmentIds: ['a', 'a'],
      number: null,
    };
    return { type: 'DecideSuccession', data: { ...decision, text: ' Theo địa bàn ', ...fields }, tree: of };
  };

  it('passes to a part of what was divided, each assignment named once', () =>
    given(...inForce())
      .when(decide())
      .thenRecords({
        type: 'SuccessionDecided.v1',
        data: {
          decreeId: 'd',
          fromUnitId: 'nam-mau',
          toUnitId: 'quang-khe',
          assignmentIds: ['a'],
          number: null,
          text: 'Theo địa bàn',
        },
      }));

  it('passes from a dissolved unit to any that exists', () => {
    const dissolved = succession('nam-mau', []);
    given(...inForce())
      .when(decide({ toUnitId: 'province', assignmentIds: null }, dissolved))
      .thenState(() => {});
    given(...inForce())
      .when(decide({ toUnitId: 'nam-mau' }, dissolved))
      .thenRefuses(refusals.NotASuccessor);
  });

  it('does not pass to a unit that was merged into the one it comes from', () => {
    const divided = succession('nam-mau', ['quang-khe', 'nong-ha']);
    const by = { decreeId: 'other', on: '2025-07-01', heirId: 'nam-mau' };
    const merged = someUnit('quang-khe', 'province', {
      dissolvedOn: '2025-07-01',
      succession: { ...by, successors: [{ unitId: 'nam-mau', extent: 'whole' }] },
    });
    const tangled = new UnitTree([...[...divided.all()].filter(({ unitId }) => unitId !== 'quang-khe'), merged]);
    given(...inForce())
      .when(decide({}, tangled))
      .thenRefuses(refusals.NotASuccessor);
  });

  it('passes to nobody else, not without a word, not before the decree is in force, not in thousands', () => {
    given(...inForce())
      .when(decide({ toUnitId: 'province' }))
      .thenRefuses(refusals.NotASuccessor, { unit: 'Đảng ủy province' });
    given(...inForce())
      .when(decide({ text: ' ' }))
      .thenRefuses(refusals.DecreeReasonMissing);
    given(...inForce())
      .when(decide({ fromUnitId: 'nong-ha' }))
      .thenRefuses(refusals.NotDivided);
    given(drafted(), adopted).when(decide()).thenRefuses(refusals.DecreeOutOfTurn);
    const many = Array.from({ length: 1_001 }, (_, n) => String(n));
    given(...inForce())
      .when(decide({ assignmentIds: many }))
      .thenRefuses(refusals.DecidedTooMany, { most: 1_000 });
  });
});
