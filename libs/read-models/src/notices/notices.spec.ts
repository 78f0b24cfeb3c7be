import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { directiveStream } from '#domain';
import { allPages } from '../all-pages.fixture.js';
import { projectedDatabase, type ProjectedDatabase } from '../database.fixture.js';
import { deadline, Province } from '../province.fixture.js';
import { noticesOf } from './notices.queries.js';

describe('the notices of a unit', () => {
  let database: ProjectedDatabase;
  let lastPosition: number;
  beforeAll(async () => {
    database = await projectedDatabase();
    const province = Province.withUnits();
    const followUp = {
      monitorUnitId: 'office',
      monitorNamed: null,
      coordinators: [],
      reportsTo: null,
      recurrence: null,
    };
    province.issue('d1', ['Việc'], { followUp });
    const { dueAt } = deadline('2026-03-10');
    const assignmentId = province.give('d1', '1', 'north', { deadline: deadline('2026-03-10') });
    province.step({ type: 'AssignmentDelivered.v1', data: { assignmentId } });
    const chased = { assignmentId, rung: 'overdue' as const, dueAt, toldUnitIds: ['north', 'province'] };
    province.step({ type: 'AssignmentChased.v1', data: chased });
    const reportId = province.report(assignmentId, '2026-03-11T01:00:00.000Z');
    province.step({ type: 'ReportReturned.v1', data: { assignmentId, reportId, reason: 'Thiếu minh chứng' } });
    province.record(directiveStream('d1'), {
      type: 'DirectiveRecalled.v1',
      data: { directiveId: 'd1', reason: 'Nhầm' },
    });
    province.step({ type: 'AssignmentWithdrawn.v1', data: { assignmentId, reason: 'Nhầm' } });
    lastPosition = province.last().position;
    await database.project(province.events);
  });
  afterAll(() => database.close());

  const kinds = async (unitId: string) => {
    const notices = await allPages((cursor) => noticesOf(database.db, unitId, { limit: 1, cursor }));
    return notices.map(({ kind }) => kind);
  };

  it.each([
    ['the doer', 'north', ['assignment-withdrawn', 'report-returned', 'assignment-chased', 'assignment-given']],
    ['the giver', 'province', ['report-submitted', 'assignment-chased']],
    ['the monitor', 'office', ['directive-recalled', 'directive-issued']],
    ['nobody else', 'south', []],
  ])('tell %s, newest first', async (_who, unitId, expected) => {
    expect(await kinds(unitId)).toEqual(expected);
  });

  it('say what they are about', async () => {
    const [, returned, chased] = (await noticesOf(database.db, 'north')).items;
    expect(returned).toMatchObject({
      reason: 'Thiếu minh chứng',
      directiveTitle: 'Chỉ thị d1',
      taskNo: '1',
      unitId: 'north',
    });
    expect(chased).toMatchObject({ rung: 'overdue', directiveId: 'd1', unitName: 'Huyện ủy Bắc Sơn' });
    const [recalled] = (await noticesOf(database.db, 'office')).items;
    expect(recalled).toMatchObject({ directiveNumber: 'd1-CT/TU', assignmentId: null, reason: 'Nhầm' });
  });

  it('can be asked for since the last look', async () => {
    const { items } = await noticesOf(database.db, 'north', { since: lastPosition - 1 });
    expect(items.map(({ kind }) => kind)).toEqual(['assignment-withdrawn']);
  });
});
