import { createHash, randomUUID } from 'node:crypto';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { migrate, openPool, startEmbeddedPostgres, type Migrations, type Pool } from '#adapters/postgres';

/** An empty database of a spec file's own. */
export interface TestDatabase {
  readonly url: string;
  readonly pool: Pool;
  /** Drops it, whoever is still connected. */
  close(): Promise<void>;
}

/** Creates a database on the server that all spec files of a run share; the first caller starts the server. */
export async function testDatabase(migrations: Migrations = {}): Promise<TestDatabase> {
  const serverUrl = await testServer();
  const admin = openPool(serverUrl, { max: 1 });
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await admin.query(`CREATE DATABASE ${name}`);
  const url = serverUrl.replace(/[^/]+$/, name);
  const pool = openPool(url, { max: 5 });
  await migrate(pool, migrations);
  return {
    url,
    pool,
    close: async () => {
      await pool.end();
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await admin.end();
    },
  };
}

/** `TEST_DATABASE_URL` runs the specs on another server, for example of an older version. */
async function testServer(): Promise<string> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return given;
  const server = await startEmbeddedPostgres({ folder: serverFolder(), durable: false, endsWithProcess: false });
  return server.url;
}

/** Chosen once for a run of all tests; a spec run by other means keeps a server of this checkout for the next time. */
function serverFolder(): string {
  const checkout = createHash('sha256').update(`${userInfo().uid} ${process.cwd()}`).digest('hex').slice(0, 12);
  return process.env['TEST_POSTGRES_FOLDER'] ?? join(tmpdir(), `thong-suot-tests-of-${checkout}`);
}
