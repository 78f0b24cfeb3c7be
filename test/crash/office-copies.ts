import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPool, type Pool } from '#adapters/postgres';
import { testDatabase, type TestDatabase } from '#testing';
import { furnishProvince } from '../processes/furnished-province.js';

/** A database of a test's own, and a folder for evidence. */
export interface OfficeCopy {
  readonly url: string;
  readonly pool: Pool;
  readonly dataFolder: string;
  close(): Promise<void>;
}

/** A furnished province that every test gets a copy of, so that each begins with the same and none finds another's. */
export class OfficeCopies {
  private constructor(
    private readonly original: TestDatabase,
    private readonly admin: Pool,
    readonly password: string,
    /** Assignments that are to be reminded of. */
    readonly due: number,
  ) {}

  /** @param directives whose reminders are due */
  static async furnish(directives: number): Promise<OfficeCopies> {
    const original = await testDatabase();
    const folder = await mkdtemp(join(tmpdir(), 'thong-suot-original-'));
    try {
      const { password, dueCount } = await furnishProvince(original.url, folder, directives);
      const admin = openPool(original.url.replace(/[^/]+$/, 'postgres'), { max: 1 });
      return new OfficeCopies(original, admin, password, dueCount);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  async open(): Promise<OfficeCopy> {
    const name = `test_${randomUUID().replaceAll('-', '')}`;
    const original = this.original.url.replace(/^.*\//, '');
    // A database that somebody is connected to cannot be copied.
    await this.admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [original]);
    await this.admin.query(`CREATE DATABASE ${name} TEMPLATE ${original}`);
    const url = this.original.url.replace(/[^/]+$/, name);
    const pool = openPool(url, { max: 3 });
    const dataFolder = await mkdtemp(join(tmpdir(), 'thong-suot-crash-'));
    return {
      url,
      pool,
      dataFolder,
      close: async () => {
        await pool.end();
        await this.admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
        await rm(dataFolder, { recursive: true, force: true });
      },
    };
  }

  async close(): Promise<void> {
    await this.admin.end();
    await this.original.close();
  }
}
