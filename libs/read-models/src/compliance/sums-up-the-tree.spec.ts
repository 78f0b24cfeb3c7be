import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sql } from 'kysely';
import { projectedDatabase, type ProjectedDatabase } from '../database.fixture.js';
import { readModelProjections } from '../projections.js';
import { attempts, lived } from '../random-history.fixture.js';
import { sumsUpTheTree } from './sums-up-the-tree.migration.js';

const TABLES = [
  'unit_ancestors',
  'compliance_counts_below',
  'running_counts_below',
  'running_months',
  'running_months_below',
];

let database: ProjectedDatabase;
beforeAll(async () => {
  database = await projectedDatabase();
});
afterAll(() => database.close());

async function contents(): Promise<unknown[]> {
  const all = TABLES.map((table) => sql`select * from ${sql.table(table)} order by 1, 2`.execute(database.db));
  return (await Promise.all(all)).map(({ rows }) => rows);
}

it('fills the tables of a database that was there before with what the projections would have kept', async () => {
  const [tries] = fc.sample(attempts, { numRuns: 1, seed: 7 });
  await database.project(lived(tries!).province.events);
  const kept = await contents();
  expect(kept.every((rows) => Array.isArray(rows) && rows.length > 0)).toBe(true);

  for (const table of TABLES) await sql`drop table ${sql.table(table)}`.execute(database.db);
  await sumsUpTheTree.up(database.db);
  expect(await contents()).toEqual(kept);
});

it('names, beside each tree, all tallies that are added up along it', () => {
  const trees = readModelProjections.flatMap(({ tree }) => tree ?? []);
  const rolledUp = readModelProjections.flatMap(({ tallies = [] }) => tallies.filter(({ rollUp }) => rollUp));
  expect(rolledUp).toHaveLength(5);
  for (const tally of rolledUp) {
    const tree = trees.find(({ ancestors }) => ancestors === tally.rollUp!.ancestors);
    expect(tree?.sums).toContain(tally);
  }
});
