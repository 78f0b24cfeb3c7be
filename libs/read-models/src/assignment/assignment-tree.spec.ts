import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allPages } from '../all-pages.fixture.js';
import { projectedDatabase, type ProjectedDatabase } from '../database.fixture.js';
import { positionOf } from '../position.js';
import { Province } from '../province.fixture.js';
import { assignmentTreeOf } from './assignment-tree.queries.js';
import { cascadedFrom, findAssignment, reportsOf } from './assignment.queries.js';

describe('the assignments of a directive', () => {
  let database: ProjectedDatabase;
  let province: Province;
  let handedOn: string;
  beforeAll(async () => {
    database = await projectedDatabase();
    province = Province.withUnits();
    province.issue('d1', ['Việc một', 'Việc hai']);
    const of = { directiveId: 'd1', taskNo: '1' };
    const north = { ...of, unitId: 'north', assignmentId: province.give('d1', '1', 'north') };
    province.give('d1', '2', 'north');
    province.give('d1', '1', 'south');
    const north1 = province.handOn(north, 'north-1');
    handedOn = province.handOn(north, 'north-2');
    province.handOn({ ...of, unitId: 'north-1', assignmentId: north1 }, 'south-1');
    const reportId = province.report(handedOn, '2026-03-05T01:00:00.000Z', 'r1');
    province.step({ type: 'ReportReturned.v1', data: { assignmentId: handedOn, reportId, reason: 'Thiếu' } });
    province.report(handedOn, '2026-03-06T01:00:00.000Z', 'r2');
    await database.project(province.events);
  });
  afterAll(() => database.close());

  it('are a tree by task and unit, with what was handed on below', async () => {
    const tree = await allPages((cursor) => assignmentTreeOf(database.db, 'd1', { limit: 1, cursor }));
    expect(tree.map(({ taskNo, unitId, text }) => [taskNo, unitId, text])).toEqual([
      ['1', 'north', 'Việc một'],
      ['1', 'south', 'Việc một'],
      ['2', 'north', 'Việc hai'],
    ]);
    const [north] = tree;
    expect(north).toMatchObject({ cascadeCount: 2, unitName: 'Huyện ủy Bắc Sơn', giverName: 'Tỉnh ủy' });
    expect(north!.children.map(({ unitId, text }) => [unitId, text])).toEqual([
      ['north-1', 'Phần việc của north-1'],
      ['north-2', 'Phần việc của north-2'],
    ]);
    expect(north!.children[0]!.children.map(({ unitId }) => unitId)).toEqual(['south-1']);
    expect((await assignmentTreeOf(database.db, 'd1', { taskNo: '2' })).items).toHaveLength(1);
  });

  it('are found one by one, with the units below and every report', async () => {
    const found = await findAssignment(database.db, handedOn);
    expect(found).toMatchObject({ status: 'reported', reportId: 'r2', directiveNumber: 'd1-CT/TU', returnedCount: 1 });
    const below = await allPages((cursor) =>
      cascadedFrom(database.db, found!.parentAssignmentId!, { limit: 1, cursor }),
    );
    expect(below.map(({ unitId }) => unitId)).toEqual(['north-1', 'north-2']);
    const reports = await allPages((cursor) => reportsOf(database.db, handedOn, { limit: 1, cursor }));
    expect(reports.map(({ reportId, status }) => [reportId, status])).toEqual([
      ['r2', 'waiting'],
      ['r1', 'returned'],
    ]);
    expect(reports[0]!.evidence).toMatchObject([{ name: 'ke-hoach.pdf' }]);
    expect(await findAssignment(database.db, 'unknown')).toBeNull();
  });

  it('say up to which position they were read', async () => {
    expect(await positionOf(database.db, 'assignments.v1')).toBe(province.last().position);
    expect(await positionOf(database.db, 'never-ran.v1')).toBe(0);
  });
});
