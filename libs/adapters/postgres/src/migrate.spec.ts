import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import {
  eventStoreMigrations,
  migrate,
  PostgresProjectionStore,
  SCHEMA_GENERATION,
  SchemaStepBlocked,
  SchemaTooNew,
  type Migrations,
} from '#adapters/postgres';
import { recorded, testDatabase, things, thingTables, type TestDatabase, type ThingEvent } from '#testing';

const step = (statement: string, needsGeneration?: number): Migrations[string] => ({
  up: async (db) => void (await sql.raw(statement).execute(db)),
  ...(needsGeneration !== undefined && { needsGeneration }),
});

/** What the next version adds, and what the one after it takes away. */
const ADDS = { '2027-01-01-adds': step('ALTER TABLE things ADD COLUMN colour text') };
const TAKES = { '2027-02-01-takes': step('ALTER TABLE things DROP COLUMN opened_on', SCHEMA_GENERATION + 1) };

let database: TestDatabase;
beforeEach(async () => {
  database = await testDatabase();
});
afterEach(() => database.close());

const tables = async () =>
  (
    await database.pool.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1`,
    )
  ).rows.map(({ name }) => name);

/** Another process has come to the lock under which steps are applied. */
const somebodyWaits = async () => {
  const { rows } = await database.pool.query(
    `SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database
     WHERE l.locktype = 'advisory' AND NOT l.granted AND d.datname = current_database()`,
  );
  return rows.length > 0;
};

describe('migrate', () => {
  it('applies each step once, however many processes start at the same instant', async () => {
    await Promise.all(Array.from({ length: 5 }, () => migrate(database.pool, eventStoreMigrations)));
    expect(await tables()).toEqual(expect.arrayContaining(['checkpoints', 'events', 'lease_members', 'leases']));
  });

  it('leaves nothing behind of steps of which one fails', async () => {
    const broken = {
      '2027-01-01-fine': step('CREATE TABLE fine (n int)'),
      '2027-01-02-broken': step('CREATE nothing'),
    };
    await expect(migrate(database.pool, broken)).rejects.toThrow('syntax error');
    expect(await tables()).not.toContain('fine');
  });

  it('takes steps that were written later than others that are applied already', async () => {
    await migrate(database.pool, { '2027-01-02-b': step('CREATE TABLE b (n int)') });
    await migrate(database.pool, { '2027-01-01-a': step('CREATE TABLE a (n int)') });
    expect(await tables()).toEqual(expect.arrayContaining(['a', 'b']));
  });
});

describe('migrate, where another session holds a table', () => {
  const patience = { timeout: 50, attempts: 2, rest: 1 };
  const adds = { '2027-01-03-adds': step('ALTER TABLE held ADD COLUMN colour text') };

  it('gives up with a sentence that names the session, and nothing is changed', async () => {
    await database.pool.query('CREATE TABLE held (n int)');
    const holder = await database.pool.connect();
    try {
      await holder.query(`SET application_name = 'a report'`);
      await holder.query('BEGIN; LOCK TABLE held IN ACCESS SHARE MODE');
      const blocked = migrate(database.pool, adds, SCHEMA_GENERATION, patience);
      await expect(blocked).rejects.toBeInstanceOf(SchemaStepBlocked);
      await expect(blocked).rejects.toThrow(/held by process \d+ of the database server \(a report\): end that .*\.$/);
      await holder.query('ROLLBACK');
    } finally {
      holder.release(true);
    }
    await migrate(database.pool, adds, SCHEMA_GENERATION, patience);
    await database.pool.query('SELECT colour FROM held');
  });

  it('takes the step once the table is free, without being called again', async () => {
    await database.pool.query('CREATE TABLE held (n int)');
    const holder = await database.pool.connect();
    await holder.query('BEGIN; LOCK TABLE held IN ACCESS SHARE MODE');
    let attempts = 0;
    const counted = {
      '2027-01-03-adds': {
        up: async (db: Parameters<(typeof ADDS)['2027-01-01-adds']['up']>[0]) => {
          if (++attempts === 3) await holder.query('ROLLBACK');
          await adds['2027-01-03-adds'].up(db);
        },
      },
    };
    try {
      await migrate(database.pool, counted, SCHEMA_GENERATION, { ...patience, attempts: 100 });
      expect(attempts).toBeGreaterThanOrEqual(3);
    } finally {
      holder.release(true);
    }
  });
});

describe('an older program on the database of a newer one', () => {
  beforeEach(async () => {
    await migrate(database.pool, eventStoreMigrations);
    await database.pool.query(thingTables);
  });

  it('is let in, and works, where steps it does not know have only added', async () => {
    await migrate(database.pool, { ...eventStoreMigrations, ...ADDS });
    await migrate(database.pool, eventStoreMigrations);
    const store = new PostgresProjectionStore(database.pool);
    const opened: ThingEvent = { type: 'ThingOpened.v1', data: { thingId: 'a', ownerId: 'x' } };
    await store.apply(things, recorded([opened]), 0, 1);
    await database.pool.query(`UPDATE things SET colour = 'red'`);
    const moved: ThingEvent = { type: 'ThingMoved.v1', data: { thingId: 'a', ownerId: 'y' } };
    await store.apply(things, recorded([moved], 2), 1, 2);
    await store.close();
    // What the newer one keeps in its column is still there.
    const { rows } = await database.pool.query('SELECT owner_id, colour FROM things');
    expect(rows).toEqual([{ owner_id: 'y', colour: 'red' }]);
  });

  it('goes on writing, with a statement that knows no tokens, beside processes that hold leases', async () => {
    await database.pool.query(`INSERT INTO checkpoints (runner, position) VALUES ('things.v1', 3)`);
    const store = new PostgresProjectionStore(database.pool);
    expect(await store.begin('things.v1', 7)).toBe(3);
    await database.pool.query(`UPDATE checkpoints SET position = 4 WHERE runner = 'things.v1' AND position = 3`);
    await expect(store.save('things.v1', 3, 5, 7)).rejects.toThrow('moved its checkpoint');
    await store.close();
  });

  it('is refused in one sentence where something was taken away that its generation uses', async () => {
    const newer = SCHEMA_GENERATION + 1;
    await migrate(database.pool, { ...eventStoreMigrations, ...ADDS, ...TAKES }, newer);
    await migrate(database.pool, { ...eventStoreMigrations, ...ADDS }, newer);
    const refused = migrate(database.pool, eventStoreMigrations);
    await expect(refused).rejects.toBeInstanceOf(SchemaTooNew);
    await expect(refused).rejects.toThrow(/newer version of the program .*: start the newer version\.$/);
  });

  it('is refused as well when it waited while the newer one was at it', async () => {
    const newer = SCHEMA_GENERATION + 1;
    let old: Promise<void> = Promise.resolve();
    const slow: Migrations = {
      '2027-02-01-takes': {
        needsGeneration: newer,
        up: async () => {
          old = migrate(database.pool, { ...eventStoreMigrations, '2027-01-15-own': step('CREATE TABLE own (n int)') });
          old.catch(() => {});
          while (!(await somebodyWaits())) await new Promise((resolve) => setImmediate(resolve));
        },
      },
    };
    await migrate(database.pool, { ...eventStoreMigrations, ...slow }, newer);
    await expect(old).rejects.toBeInstanceOf(SchemaTooNew);
  });
});
