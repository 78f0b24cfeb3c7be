import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sql } from 'kysely';
import { balances, dateOf } from '#domain';
import { unitIdOf } from '#application';
import { rebuildAll } from '#adapters/postgres';
import { complianceOf, readModelProjections, undecidedCount } from '#read-models';
import { testDatabase } from '#testing';
import { RandomReforms, type Happening } from './random-reforms.js';

const KINDS = [
  'give',
  'give',
  'give',
  'do',
  'do',
  'do',
  'merge',
  'divide',
  'dissolve',
  'decide',
  'withdraw',
  'days',
] as const;
const happening: fc.Arbitrary<Happening> = fc.record({ what: fc.constantFrom(...KINDS), a: fc.nat(60), b: fc.nat(60) });

/** Tables that reforms write, without what says when and where in the log. */
const TABLES = [
  'units',
  'assignments',
  'open_parts',
  'passed_assignments',
  'passage_counts',
  'succession_decisions',
  'reforms',
];

describe('an office to which anything happens, reforms among it', () => {
  it('balances at every level, gives every open obligation one holder, and leaves what is done where it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 30, maxLength: 60 }), async (happenings) => {
        const database = await testDatabase();
        const office = await RandomReforms.open(database.url);
        try {
          let done = new Map<string, string>();
          for (const [index, one] of happenings.entries()) {
            await office.happen(one);
            if (index % 10 !== 9 && index !== happenings.length - 1) continue;
            await office.rest();
            done = await demandOrder(office, done);
          }
          await demandSameAfterRebuild(office);
        } finally {
          await office.close();
          await database.close();
        }
      }),
      { numRuns: 4, endOnFailure: true },
    );
  }, 240_000);
});

/** Answers what is done by now, with the unit and the class in which it counts. */
async function demandOrder(office: RandomReforms, before: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const db = office.stores.readModels;
  const tree = await office.tree();
  type Row = { assignmentId: string; unitId: string; giverUnitId: string; standing: string; followUp: string };
  const { rows } = await sql<Row>`
    select assignment_id, unit_id, giver_unit_id, standing, follow_up from assignments`.execute(db);
  const board = (await complianceOf(db, unitIdOf('TU'), office.now))!;
  expect(balances(board.subtree)).toBe(true);
  expect(board.subtree.total).toBe(rows.length);
  expect(board.children.reduce((sum, { subtree }) => sum + subtree.total, board.own.total)).toBe(rows.length);

  const open = rows.filter(({ standing }) => standing === 'open' || standing === 'suspended');
  const homeless = open.filter(({ unitId }) => tree.get(unitId)?.dissolvedOn);
  for (const { unitId } of homeless) expect(tree.get(unitId)?.succession?.heirId ?? null).toBeNull();
  expect(await undecidedCount(db, { today: dateOf(office.now) })).toBeGreaterThanOrEqual(homeless.length);

  const done = new Map(
    rows
      .filter(({ standing }) => standing === 'done')
      .map((row) => [row.assignmentId, `${row.unitId} ${row.followUp}`]),
  );
  for (const [assignmentId, where] of before) expect(done.get(assignmentId)).toBe(where);
  return done;
}

async function demandSameAfterRebuild(office: RandomReforms): Promise<void> {
  const live = await rowsOf(office);
  await rebuildAll(office.stores.database, office.stores.events, readModelProjections);
  expect(await rowsOf(office)).toEqual(live);
}

async function rowsOf(office: RandomReforms): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const table of TABLES) {
    const { rows } = await sql`select to_jsonb(t) as row from ${sql.table(table)} t order by to_jsonb(t)::text`.execute(
      office.stores.readModels,
    );
    all[table] = rows;
  }
  return all;
}
