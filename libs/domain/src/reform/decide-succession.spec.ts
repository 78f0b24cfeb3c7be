import { describe, it } from '@jest/globals';
import { adopted, content, drafted, given, inForce, tree } from '../fixtures/decree-steps.js';
import { someUnit } from '../fixtures/some-province.js';
import { UnitTree } from '../organisation/unit-tree.js';
import type { DecreeCommand } from './decree.js';
import * as refusals from './refusals.js';

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
  const atNamMau = {
    unitId: 'nam-mau',
    giverUnitId: 'ba-be',
    monitorUnitId: null,
    taskNo: '1',
    content: 'Báo cáo',
    givenOn: '2025-06-01',
    isOpen: true,
  };
  const named = new Map([
    ['a', atNamMau],
    ['done', { ...atNamMau, isOpen: false }],
    ['elsewhere', { ...atNamMau, unitId: 'nong-ha' }],
  ]);
  const decide = (fields: object = {}, of = succession('nam-mau', ['quang-khe', 'nong-ha'])): DecreeCommand => {
    const decision = {
      decreeId: 'd',
      fromUnitId: 'nam-mau',
      toUnitId: 'quang-khe',
      assignmentIds: ['a', 'a'],
      number: null,
    };
    return { type: 'DecideSuccession', data: { ...decision, text: ' Theo địa bàn ', ...fields }, tree: of, named };
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

  it.each([
    ['an assignment that nobody knows', ['zz'], 'zz'],
    ['what is done', ['a', 'done'], '1. Báo cáo (done)'],
    ['what another unit has', ['elsewhere'], '1. Báo cáo (elsewhere)'],
  ])('does not pass %s, naming it', (_what, assignmentIds, assignment) => {
    given(...inForce())
      .when(decide({ assignmentIds }))
      .thenRefuses(refusals.AssignmentNotUndecided, { assignment, unit: 'Đảng ủy nam-mau' });
  });

  it('does not pass twice, one by one or as a whole, until the decree is corrected', () => {
    const of = { decreeId: 'd', fromUnitId: 'nam-mau', toUnitId: 'quang-khe', number: null, text: 'x' };
    const one = { type: 'SuccessionDecided.v1', data: { ...of, assignmentIds: ['a'] } } as const;
    const whole = { type: 'SuccessionDecided.v1', data: { ...of, assignmentIds: null } } as const;
    const again = decide({ toUnitId: 'nong-ha' });
    given(...inForce(), one)
      .when(again)
      .thenRefuses(refusals.AssignmentNotUndecided);
    given(...inForce(), one, whole)
      .when(again)
      .thenRefuses(refusals.NotDivided);
    given(...inForce(), whole)
      .when(decide({ assignmentIds: null }))
      .thenRefuses(refusals.NotDivided);
    const effect = { taken: [], steps: [], before: {} };
    const corrected = {
      type: 'DecreeCorrected.v1',
      data: { decreeId: 'd', content: content(), reason: 'x', effect },
    } as const;
    given(...inForce(), one, whole, corrected)
      .when(again)
      .thenState(() => {});
  });

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
