import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from '#adapters/postgres';
import { testDatabase, type TestDatabase } from '#testing';
import { Client } from '../journeys/client.js';
import { Program } from '../programs/program.js';
import { furnishProvince } from './furnished-province.js';

/** Fast, so that chasing goes on all the time. */
const CHASER_TICK_MS = '300';

/** API and worker processes on one PostgreSQL, and one folder for evidence. */
export class OfficeOfProcesses {
  readonly apis: Program[] = [];
  readonly workers: Program[] = [];
  private asked = 0;

  private constructor(
    private readonly database: TestDatabase,
    private readonly dataFolder: string,
  ) {}

  static async open(): Promise<OfficeOfProcesses> {
    return new OfficeOfProcesses(await testDatabase(), await mkdtemp(join(tmpdir(), 'thong-suot-processes-')));
  }

  get pool(): Pool {
    return this.database.pool;
  }

  start(app: 'api' | 'worker'): Program {
    const env = { DATABASE_URL: this.database.url, CHASER_TICK_MS };
    const program = new Program({ app, dataFolder: this.dataFolder, env });
    (app === 'api' ? this.apis : this.workers).push(program);
    return program;
  }

  /** Before any process runs. */
  furnish(directives: number): ReturnType<typeof furnishProvince> {
    return furnishProvince(this.database.url, this.dataFolder, directives);
  }

  /** Address of the running API processes in turn, as a load balancer without health checks has it. */
  async address(): Promise<string> {
    const running = this.apis.filter(({ isRunning }) => isRunning);
    return running[this.asked++ % running.length]!.ready();
  }

  /** Names of the projections and policies that the worker runs. */
  async holds(worker: Program): Promise<string[]> {
    const { body } = await new Client(await worker.ready(), null).get('/ready');
    return body['holds'] as string[];
  }

  /** Milliseconds until these workers have all of them. */
  async takeOver(workers: readonly Program[], all: number): Promise<number> {
    const since = performance.now();
    for (;;) {
      const held = await Promise.all(workers.map((worker) => this.holds(worker)));
      if (held.flat().length === all) return performance.now() - since;
      await pause(20);
    }
  }

  /** How many projections and policies the processes offer to run. */
  async runnerCount(): Promise<number> {
    const { rows } = await this.pool.query<{ n: number }>(
      'SELECT count(DISTINCT name)::int AS n FROM lease_members, unnest(names) AS name',
    );
    return rows[0]!.n;
  }

  /** How many reminders the log has. */
  async chases(): Promise<number> {
    const { rows } = await this.pool.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM events WHERE type = 'AssignmentChased.v1'`,
    );
    return rows[0]!.n;
  }

  async close(): Promise<void> {
    for (const program of [...this.apis, ...this.workers]) await program.kill();
    await this.database.close();
    await rm(this.dataFolder, { recursive: true, force: true });
  }
}
