import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { projectedDatabase, type ProjectedDatabase } from '../database.fixture.js';
import { Province } from '../province.fixture.js';
import { findAssignment } from './assignment.queries.js';
import { assignmentWithdrawnAt } from './withdrawn-at.migration.js';

let database: ProjectedDatabase;
beforeAll(async () => {
  database = await projectedDatabase();
});
afterAll(() => database.close());

it('tells of assignments that were withdrawn before the column came when that was', async () => {
  const province = Province.withUnits();
  province.issue('d1', ['Việc']);
  const withdrawn = province.give('d1', '1', 'north', {});
  const open = province.give('d1', '1', 'south', {});
  const at = '2026-03-12T01:00:00.000Z';
  province.step({ type: 'AssignmentWithdrawn.v1', data: { assignmentId: withdrawn, reason: 'Giao nhầm' } }, { at });
  await database.project(province.events);
  const withdrawnAt = async (id: string) => (await findAssignment(database.db, id))!.withdrawnAt;
  expect(await withdrawnAt(withdrawn)).toBe(at);

  await sql`alter table assignments drop column withdrawn_at`.execute(database.db);
  await assignmentWithdrawnAt.up(database.db);
  expect(await withdrawnAt(withdrawn)).toBe(at);
  expect(await withdrawnAt(open)).toBeNull();
});
