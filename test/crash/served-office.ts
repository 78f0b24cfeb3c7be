import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { EventStoreDbEventStore } from '#adapters/eventstoredb';
import { openPool, type Pool } from '#adapters/postgres';
import { START, type EventStore } from '#event-sourcing';
import { furnishProvince } from '../processes/furnished-province.js';
import { DataFolder } from '../programs/data-folder.js';
import { wholeLog, type LoggedEvent } from '../under-load/logged-event.js';
import type { Staff } from '../under-load/staff.js';
import { amissInLog, amissInReadModels } from '../under-load/verdict.js';
import { MortalOffice } from './mortal-office.js';
import { MortalEventStore, mortalPostgres, mortalRedis, type MortalServer } from './mortal-servers.js';

export interface Topology {
  readonly redis: boolean;
  readonly eventStoreDb: boolean;
  /** Directives whose reminders are due. */
  readonly directives: number;
  /** Folder for everything; one of its own unless told. */
  readonly on?: string;
}

const PAGE = 2_000;

/** A furnished office whose servers are its own, so that they can be taken away. */
export class ServedOffice {
  private constructor(
    readonly processes: MortalOffice,
    readonly database: MortalServer,
    readonly redis: MortalServer | null,
    readonly eventStore: MortalEventStore | null,
    readonly pool: Pool,
    readonly password: string,
    /** Assignments that are to be reminded of. */
    readonly due: number,
    private readonly folders: { readonly database: DataFolder; readonly rest: string },
  ) {}

  static async open({ redis, eventStoreDb, directives, on = tmpdir() }: Topology): Promise<ServedOffice> {
    const folders = { database: await DataFolder.create(on), rest: await mkdtemp(join(on, 'thong-suot-served-')) };
    const database = await mortalPostgres(folders.database);
    const store = eventStoreDb ? await MortalEventStore.begin(folders.rest) : null;
    const queue = redis ? await mortalRedis() : null;
    const dataFolder = join(folders.rest, 'data');
    const { password, dueCount } = await furnishProvince(database.url, dataFolder, directives, store?.url ?? null);
    const processes = new MortalOffice(dataFolder, {
      DATABASE_URL: database.url,
      ...(queue && { REDIS_URL: queue.url }),
      ...(store && { EVENT_STORE_URL: store.url }),
    });
    const pool = openPool(database.url, { max: 2 });
    return new ServedOffice(processes, database, queue, store, pool, password, dueCount, folders);
  }

  /** Where evidence is kept. */
  get dataFolder(): string {
    return join(this.folders.rest, 'data');
  }

  get servers(): MortalServer[] {
    return [this.database, this.redis, this.eventStore].filter((server) => server !== null);
  }

  async log(): Promise<LoggedEvent[]> {
    return this.reading(async (events) => {
      if (!events) return wholeLog(this.pool);
      const log: LoggedEvent[] = [];
      for (;;) {
        const page = await events.readAll(log.at(-1)?.position ?? START, PAGE);
        if (page.length === 0) return log;
        log.push(...(page as LoggedEvent[]));
      }
    });
  }

  /** How many reminders the log has. */
  async chases(): Promise<number> {
    return (await this.log()).filter(({ type }) => type === 'AssignmentChased.v1').length;
  }

  /** Waits until everybody is reminded and everything dealt with. */
  async atRest(): Promise<void> {
    while ((await this.chases()) < this.due) await pause(200);
    while (!(await this.processes.isAtRest())) await pause(100);
  }

  /** Ends all processes and answers what is amiss with them, with the log and with the read models. */
  async verdict({ acknowledged }: Staff): Promise<string[]> {
    const endings = await this.processes.stop();
    const outcome = { log: await this.log(), acknowledged, due: this.due };
    const rows = await this.reading((events) => amissInReadModels(this.pool, outcome, events));
    return [...endings, ...this.processes.outOfControl(), ...amissInLog(outcome), ...rows];
  }

  async close(): Promise<void> {
    await this.processes.close();
    await this.pool.end();
    for (const server of this.servers) await server.dispose();
    await this.folders.database.remove();
    await rm(this.folders.rest, { recursive: true, force: true });
  }

  /** With the log, where it is not in the database. */
  private async reading<Result>(work: (events?: EventStore) => Promise<Result>): Promise<Result> {
    if (!this.eventStore) return work();
    const events = new EventStoreDbEventStore(this.eventStore.url);
    try {
      return await work(events);
    } finally {
      await events.close();
    }
  }
}
