import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { projectedDatabase, type ProjectedDatabase } from '../database.fixture.js';
import { deadline, Province } from '../province.fixture.js';
import { dueForRung, dueForRungQuery, type DueForRung, type DueForRungRequest } from './due-for-rung.js';

const [MARCH_5, MARCH_10, MARCH_20] = [deadline('2026-03-05'), deadline('2026-03-10'), deadline('2026-03-20')];
const ASKED: DueForRungRequest = {
  rankBelow: 2,
  dueAtMost: MARCH_10.dueAt,
  dueAfter: null,
  deadlineSetBy: '2026-03-12T00:30:00.000Z',
  after: null,
  limit: 100,
};

describe('what is due for a rung', () => {
  let database: ProjectedDatabase;
  let province: Province;
  beforeAll(async () => {
    database = await projectedDatabase();
  });
  beforeEach(async () => {
    await database.clear();
    province = Province.withUnits();
  });
  afterAll(() => database.close());

  const due = async (asked: Partial<DueForRungRequest> = {}) => {
    await database.project(province.events);
    return (await dueForRung(database.db, { ...ASKED, ...asked })).map(({ assignmentId }) => assignmentId);
  };

  it('is what is open up to the deadline, the deadline itself included, nearest first', async () => {
    const second = province.give('d1', '1', 'north', { deadline: MARCH_10 });
    const first = province.give('d1', '1', 'south', { deadline: MARCH_5 });
    province.give('d1', '1', 'south-1', { deadline: MARCH_20 });
    province.give('d1', '1', 'north-1');
    expect(await due()).toEqual([first, second]);
    expect(await due({ dueAfter: MARCH_5.dueAt })).toEqual([second]);
    expect(await due({ limit: 1 })).toEqual([first]);
    expect(await due({ after: { assignmentId: first, dueAt: MARCH_5.dueAt } })).toEqual([second]);
  });

  it('is not what was chased as hard under this deadline', async () => {
    const reminded = province.give('d1', '1', 'north', { deadline: MARCH_10 });
    const overdue = province.give('d1', '1', 'south', { deadline: MARCH_10 });
    const chase = (assignmentId: string, rung: 'due-soon' | 'overdue') =>
      province.step({
        type: 'AssignmentChased.v1',
        data: { assignmentId, rung, dueAt: MARCH_10.dueAt, toldUnitIds: ['north'] },
      });
    chase(reminded, 'due-soon');
    chase(overdue, 'overdue');
    expect(await due({ rankBelow: 1 })).toEqual([]);
    expect(await due({ rankBelow: 2 })).toEqual([reminded]);
    expect((await due({ rankBelow: 3 })).toSorted()).toEqual([reminded, overdue].toSorted());
    const to = deadline('2026-03-09');
    province.step({ type: 'ExtensionGranted.v1', data: { assignmentId: overdue, from: MARCH_5, to } });
    expect(await due({ rankBelow: 1 })).toEqual([overdue]);
  });

  it('is not what is suspended, finished, or reported in time; what was reported late is', async () => {
    const [suspended, done, inTime, late] = ['north', 'south', 'north-1', 'north-2'].map((unitId) =>
      province.give('d1', '1', unitId, { deadline: MARCH_10 }),
    );
    province.step({ type: 'AssignmentSuspended.v1', data: { assignmentId: suspended!, reason: 'Chờ' } });
    province.accept(done!, province.report(done!, '2026-03-05T01:00:00.000Z'));
    province.report(inTime!, '2026-03-06T01:00:00.000Z');
    province.report(late!, '2026-03-11T01:00:00.000Z');
    expect(await due()).toEqual([late]);
  });

  it('is not what came under its deadline after the last reminder time', async () => {
    const at = '2026-03-12T14:00:00.000Z';
    const assignmentId = province.give(
      'd1',
      '1',
      'north',
      { deadline: MARCH_10 },
      { at: '2026-03-01T01:00:00.000Z', recordedAt: at },
    );
    expect(await due()).toEqual([]);
    expect(await due({ deadlineSetBy: at })).toEqual([assignmentId]);
  });

  it('is found in pages without a gap or a double, ties on the deadline included', async () => {
    for (let task = 1; task <= 25; task++) province.give('d1', String(task), 'north', { deadline: MARCH_10 });
    await database.project(province.events);
    const found: DueForRung[] = [];
    for (;;) {
      const page = await dueForRung(database.db, { ...ASKED, rankBelow: 3, limit: 4, after: found.at(-1) ?? null });
      found.push(...page);
      if (page.length < 4) break;
    }
    expect(new Set(found.map(({ assignmentId }) => assignmentId)).size).toBe(25);
    expect(found).toHaveLength(25);
  });

  it('costs what is due and not what is open', async () => {
    province.give('d1', '1', 'north', { deadline: MARCH_10 });
    await database.project(province.events);
    await fillWithOpenAssignments(database, 100_000);
    const asked = { ...ASKED, rankBelow: 3 };
    expect(await dueForRung(database.db, asked)).toHaveLength(1);
    const plan = await database.planOf(dueForRungQuery(asked).compile(database.db));
    expect(plan).not.toContain('Seq Scan');
    expect(plan.match(/using assignments_to_chase/g)).toHaveLength(3);
    const [pagesRead] = /(?<=shared hit=)\d+/.exec(plan) ?? [];
    expect(Number(pagesRead)).toBeLessThan(50);
  });
});

/** Copies the one assignment there is: half of them due much later, half chased already. */
async function fillWithOpenAssignments({ db }: ProjectedDatabase, count: number): Promise<void> {
  await sql`
    insert into assignments
    select copy.*
    from assignments a, generate_series(1, ${count}) as n, json_populate_record(a, json_build_object(
      'assignment_id', 'copy-' || n,
      'due_at', a.due_at + case when n % 2 = 0 then interval '1 year' else interval '-1 day' end,
      'chased_rank', case when n % 2 = 0 then 0 else 3 end)) as copy`.execute(db);
  await sql`analyze assignments`.execute(db);
}
