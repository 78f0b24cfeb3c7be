import pg from 'pg';
import { openPool, rebuildAll } from '#adapters/postgres';
import { START, type NewEvent, type Position } from '#event-sourcing';
import { readModelProjections } from '#read-models';
import type { Stores } from '#hosting';
import type { BenchLine } from './bench-line.js';
import type { BenchServer } from './bench-office.js';
import { metaOf, givenEvent } from './sample-events.js';

const ACTOR = { userId: 'bench', unitId: 'giver', role: 'system' };
const READ_AT_A_TIME = 2_000;

/** A log of obligations of four events each, and the two lines that read it whole. */
export function rebuildLines(
  server: BenchServer,
  events: number,
): { lines: BenchLine[]; close: () => Promise<unknown> } {
  let opened: Promise<Stores> | null = null;
  const stores = () => (opened ??= seeded(server, events));
  const one: BenchLine = {
    name: 'rebuild',
    size: `${events} events, one read model`,
    unit: 'events/s',
    goal: { is: 'at least', ratio: 0.7 },
    round: async () => {
      const open = await stores();
      const floor = events / (await upsertFloor(open));
      return { floor, figure: events / (await rebuilt(open, ['assignments.v1'])) };
    },
  };
  const all: BenchLine = {
    name: 'rebuild-all',
    size: `${events} events, all read models`,
    unit: 'events/s',
    goal: { is: 'at least', ratio: 0.15 },
    round: async () => {
      const open = await stores();
      const floor = events / (await sequentialRead(open));
      return {
        floor,
        figure:
          events /
          (await rebuilt(
            open,
            readModelProjections.map(({ name }) => name),
          )),
      };
    },
  };
  return { lines: [one, all], close: async () => (await opened)?.close() };
}

async function rebuilt(stores: Stores, names: readonly string[]): Promise<number> {
  const startedAt = performance.now();
  const wanted = readModelProjections.filter(({ name }) => names.includes(name));
  await rebuildAll(stores.database, stores.events, wanted);
  return (performance.now() - startedAt) / 1_000;
}

async function seeded(server: BenchServer, events: number): Promise<Stores> {
  const stores = await server.newStores();
  const chunk = 500;
  for (let start = 0; start < events / 4; start += chunk) {
    const appends = Array.from({ length: Math.min(chunk, events / 4 - start) }, (_, index) => {
      const n = start + index;
      const { stream, event } = givenEvent(n, `unit-${n % 150}`, ACTOR);
      return { stream, expectedRevision: -1, events: [event, ...laterSteps(n, event)] };
    });
    await stores.events.appendMany(appends);
  }
  await stores.database.query('ANALYZE');
  return stores;
}

function laterSteps(n: number, given: NewEvent): NewEvent[] {
  const { assignmentId } = given.data as { assignmentId: string };
  const reportId = `report-${n}`;
  const submittedAt = '2026-11-22T03:00:00.000Z';
  const report = { reportId, narrative: { results: 'Đã hoàn thành' }, indicators: [], evidence: [] };
  const steps = [
    { type: 'AssignmentAcknowledged.v1', data: { assignmentId } },
    { type: 'ReportSubmitted.v1', data: { assignmentId, ...report, submittedAt, byUserId: 'officer' } },
    { type: 'ReportAccepted.v1', data: { assignmentId, reportId, remark: null } },
  ];
  return steps.map((step, index) => {
    const meta = metaOf(step.type, n, ACTOR);
    return { ...step, id: meta.commandId.replace(/^.{8}/, (head) => head.slice(0, 7) + index), meta };
  });
}

/** Rows by hand: pages read in order, the last event a stream of each page upserted. */
async function upsertFloor(stores: Stores): Promise<number> {
  const pool = openPool(stores.databaseUrl, { max: 1 });
  await pool.query('DROP TABLE IF EXISTS floor_rows');
  await pool.query('CREATE TABLE floor_rows (key text PRIMARY KEY, status text NOT NULL, data json NOT NULL)');
  const startedAt = performance.now();
  await pagesOf(pool, async (rows) => {
    const latest = new Map(rows.map((row) => [row.stream, row]));
    const values = [...latest.values()];
    await pool.query(
      `INSERT INTO floor_rows SELECT * FROM unnest($1::text[], $2::text[], $3::json[])
       ON CONFLICT (key) DO UPDATE SET status = excluded.status, data = excluded.data`,
      [
        values.map(({ stream }) => stream),
        values.map(({ type }) => type),
        values.map(({ data }) => JSON.stringify(data)),
      ],
    );
  });
  const seconds = (performance.now() - startedAt) / 1_000;
  await pool.end();
  return seconds;
}

async function sequentialRead(stores: Stores): Promise<number> {
  const pool = openPool(stores.databaseUrl, { max: 1 });
  const startedAt = performance.now();
  await pagesOf(pool, async () => {});
  const seconds = (performance.now() - startedAt) / 1_000;
  await pool.end();
  return seconds;
}

interface StoredRow {
  readonly position: Position;
  readonly stream: string;
  readonly type: string;
  readonly data: object;
}

async function pagesOf(pool: pg.Pool, each: (rows: StoredRow[]) => Promise<void>): Promise<void> {
  const text = 'SELECT * FROM events WHERE position > $1 ORDER BY position LIMIT $2';
  for (let after = START; ;) {
    const { rows } = await pool.query<StoredRow>({ name: 'page', text, values: [after, READ_AT_A_TIME] });
    const last = rows.at(-1);
    if (!last) return;
    await each(rows);
    after = last.position;
  }
}
