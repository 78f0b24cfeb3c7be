import { join } from 'node:path';
import { startEmbeddedPostgres } from '#adapters/postgres';
import { DoubleProcess, startRedis } from '#testing';
import { DataFolder } from '../programs/data-folder.js';

/** A server that can be taken away at once and brought back under its address. */
export interface MortalServer {
  readonly name: 'PostgreSQL' | 'Redis' | 'EventStoreDB';
  readonly url: string;
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Nothing is left of it. */
  dispose(): Promise<void>;
}

/** Keeps what it said it had. */
export async function mortalPostgres(folder: DataFolder): Promise<MortalServer> {
  const start = () => startEmbeddedPostgres({ folder: join(folder.path, 'postgres') });
  const { url } = await start();
  return {
    name: 'PostgreSQL',
    url,
    kill: () => folder.killServer(),
    start: async () => {
      const again = await start();
      if (again.url !== url) throw new Error('PostgreSQL has come back elsewhere');
    },
    dispose: () => folder.killServer(),
  };
}

/** Comes back empty. */
export async function mortalRedis(): Promise<MortalServer> {
  return { name: 'Redis', ...(await startRedis()) };
}

/** The double of one; keeps what it said it had, and forgets its faults. */
export class MortalEventStore implements MortalServer {
  readonly name = 'EventStoreDB';

  private constructor(
    private readonly file: string,
    private process: DoubleProcess,
  ) {}

  static async begin(folder: string): Promise<MortalEventStore> {
    const file = join(folder, 'log.jsonl');
    return new MortalEventStore(file, await DoubleProcess.start({ file }));
  }

  get url(): string {
    return this.process.url;
  }

  /** So many appends are written and not answered. */
  loseAnswers(count: number): Promise<void> {
    return this.process.tell({ loseAnswers: count });
  }

  kill(): Promise<void> {
    return this.process.kill();
  }

  async start(): Promise<void> {
    this.process = await DoubleProcess.start({ file: this.file, port: this.process.port });
  }

  dispose(): Promise<void> {
    return this.process.kill();
  }
}
