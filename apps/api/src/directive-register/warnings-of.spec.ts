import { describe, expect, it } from '@jest/globals';
import { blankContent, UnitTree, type DirectiveContent, type TaskContent, type Unit, type UnitGroup } from '#domain';
import { warningsOf } from './warnings-of.js';

const unit = (unitId: string, kind: Unit['kind'], parentId: string | null, name: string): Unit => ({
  unitId,
  code: unitId,
  name,
  kind,
  parentId,
  establishedOn: '2000-01-01',
  dissolvedOn: null,
  succession: null,
});
const tree = new UnitTree([
  unit('province', 'province-committee', null, 'Tỉnh ủy'),
  unit('standing', 'standing-committee', 'province', 'Ban Thường vụ Tỉnh ủy'),
  unit('commune', 'commune-committee', 'province', 'Đảng ủy xã'),
  unit('commune-standing', 'standing-committee', 'commune', 'Ban Thường vụ Đảng ủy xã'),
]);
const group: UnitGroup = {
  groupId: 'districts',
  code: 'H',
  name: 'Các huyện ủy',
  aliases: ['các huyện uỷ, thành uỷ'],
  selector: { kinds: ['district-committee'], below: null },
  include: [],
  exclude: [],
};
const groups = new Map([[group.groupId, group]]);

const task: TaskContent = {
  no: '1',
  text: 'Làm',
  addressees: [{ kind: 'group', groupId: 'districts' }],
  addressedAs: [],
  coordinatorIds: [],
  deadline: { kind: 'date', lastDay: '2026-06-30' },
  recurrence: null,
  productRequired: false,
};
const warned = (change: Partial<DirectiveContent>) =>
  warningsOf(
    { ...blankContent, issuerUnitId: 'standing', tasks: [task], ...change },
    { issuedOn: '2026-01-12', tree, groups },
  );
const codes = (change: Partial<DirectiveContent>) => warned(change).map(({ code }) => code);

describe('warnings of a draft', () => {
  it('are none where nothing is missing', () => {
    expect(warned({ type: 'CT' })).toEqual([]);
  });

  it('say that a period is not set, of the whole or of a task', () => {
    const recurrence = { period: null };
    const followUp = { monitorUnitId: null, monitorNamed: null, coordinators: [], reportsTo: null, recurrence };
    expect(codes({ followUp })).toEqual(['warning-period-not-set']);
    expect(codes({ tasks: [{ ...task, recurrence }] })).toEqual(['warning-period-not-set']);
    expect(codes({ tasks: [{ ...task, recurrence: { period: 'monthly' } }] })).toEqual([]);
  });

  it('name the addressees that match nothing, unless the clerk has chosen for them', () => {
    const addressedAs = ['các huyện ủy, thành ủy', 'Hội đồng lạ'];
    expect(warned({ tasks: [{ ...task, addressedAs }] })).toEqual([
      {
        code: 'warning-addressee-unmatched',
        path: 'tasks.1.addressees',
        fields: { taskNo: '1', names: ['Hội đồng lạ'] },
      },
    ]);
    const chosen = [...task.addressees, { kind: 'unit', unitId: 'commune' } as const];
    expect(codes({ tasks: [{ ...task, addressedAs, addressees: chosen }] })).toEqual([]);
  });

  it('point at a deadline so far off that its year may be mistyped', () => {
    const due = (deadline: TaskContent['deadline']) => warned({ tasks: [{ ...task, deadline }] });
    expect(due({ kind: 'date', lastDay: '2126-06-30' })).toEqual([
      { code: 'warning-deadline-far-off', path: 'tasks.1.deadline', fields: { taskNo: '1', years: 5 } },
    ]);
    expect(due({ kind: 'term', days: 3_600, workingDays: false })).toHaveLength(1);
    expect(due({ kind: 'date', lastDay: '2030-12-31' })).toEqual([]);
    expect(due({ kind: 'term', days: 1_000, workingDays: true })).toEqual([]);
  });

  it('point at tasks without a deadline and at a monitor nobody knows', () => {
    const followUp = {
      monitorUnitId: null,
      monitorNamed: 'Ban lạ',
      coordinators: [],
      reportsTo: null,
      recurrence: null,
    };
    expect(codes({ followUp, tasks: [{ ...task, deadline: null }] })).toEqual([
      'warning-monitor-unmatched',
      'warning-task-without-deadline',
    ]);
  });

  it('doubt a Chỉ thị of a grassroots committee, and no other document of it', () => {
    for (const issuerUnitId of ['commune', 'commune-standing']) {
      expect(codes({ type: 'CT', issuerUnitId })).toEqual(['warning-grassroots-directive']);
      expect(codes({ type: 'NQ', issuerUnitId })).toEqual([]);
    }
  });
});
