import { NestFactory } from '@nestjs/core';
import { ApplicationModule } from '#application';
import { NO_STREAM } from '#event-sourcing';
import { HostingModule, readConfiguration, Runners } from '#hosting';
import { startWorker } from '../../../worker/src/index.js';
import type { BenchLine } from './bench-line.js';
import type { BenchServer } from './bench-office.js';
import { givenEvent } from './sample-events.js';

const ACTOR = { userId: 'bench', unitId: 'giver', role: 'system' };
/** Seconds of doing nothing that are measured. */
const IDLE = 20;

/** What so many open obligations cost while nothing happens: processor of the program, and room beyond the log's. */
export function idleLine(server: BenchServer, obligations: number): BenchLine {
  return {
    name: 'idle',
    size: `${obligations} open obligations, ${IDLE} s`,
    unit: 'cores',
    goal: { is: 'at most', figure: 0.05, details: { 'MB of tables and jobs': 20 } },
    round: async () => {
      const stores = await server.newStores();
      const runners = new Runners(stores.events, stores.projections);
      const configuration = readConfiguration({});
      const modules = ApplicationModule.over([HostingModule.over(stores, runners, configuration)]);
      const app = await NestFactory.createApplicationContext(modules, { logger: false });
      const worker = await startWorker(app, { stores, runners }, configuration, () => {});
      const before = await roomOf(stores.database);
      await stores.events.appendMany(
        Array.from({ length: obligations }, (_, n) => {
          const { stream, event } = givenEvent(n, `unit-${n % 150}`, ACTOR);
          return { stream, expectedRevision: NO_STREAM, events: [event] };
        }),
      );
      await runners.settled(60_000);
      const megabytes = ((await roomOf(stores.database)) - before) / 1e6;
      const cpuBefore = process.cpuUsage();
      const startedAt = performance.now();
      await new Promise((resolve) => setTimeout(resolve, IDLE * 1_000));
      const { user, system } = process.cpuUsage(cpuBefore);
      const figure = (user + system) / 1_000 / (performance.now() - startedAt);
      await worker.stop();
      await runners.stop();
      await app.close();
      await stores.close();
      return { floor: null, figure, details: { 'MB of tables and jobs': megabytes } };
    },
  };
}

/** Bytes of everything but the log itself. */
async function roomOf(database: { query(text: string): Promise<{ rows: unknown[] }> }): Promise<number> {
  const { rows } = await database.query(`
    SELECT coalesce(sum(pg_total_relation_size(oid)), 0)::bigint AS size FROM pg_class
    WHERE relkind = 'r' AND relname <> 'events' AND relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)`);
  return (rows[0] as { size: number }).size;
}
