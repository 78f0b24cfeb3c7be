import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '#adapters/postgres';
import { systemClock, type Clock } from '#event-sourcing';
import { openStores, readConfiguration, type Stores } from '#hosting';

/** A throw-away embedded server with fsync on, and a new database for each round: nothing is warm from the one before. */
export class BenchServer {
  private databases = 0;

  private constructor(
    private readonly url: string,
    private readonly folder: string,
    private readonly end: () => Promise<void>,
  ) {}

  static async start(log: (words: string) => void): Promise<BenchServer> {
    const folder = await mkdtemp(join(tmpdir(), 'thong-suot-bench-'));
    await chmod(folder, 0o711);
    const server = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), log });
    return new BenchServer(server.url, folder, () => server.stop());
  }

  /** URL of a new, empty database. */
  async newDatabase(): Promise<string> {
    const name = `bench_${++this.databases}`;
    const client = new pg.Client({ connectionString: this.url });
    await client.connect();
    await client.query(`CREATE DATABASE ${name}`);
    await client.query('CHECKPOINT');
    await client.end();
    const url = new URL(this.url);
    url.pathname = `/${name}`;
    return url.toString();
  }

  async newStores(clock: Clock = systemClock): Promise<Stores> {
    const configuration = { ...readConfiguration({}), dataFolder: this.folder, requestsPerMinute: 0 };
    return openStores(await this.newDatabase(), configuration, clock);
  }

  async stop(): Promise<void> {
    await this.end();
    await rm(this.folder, { recursive: true, force: true });
  }
}
