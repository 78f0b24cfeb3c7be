import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  FolderNotUsable,
  NoDatabaseThere,
  openPool,
  PortTaken,
  startEmbeddedPostgres,
  VersionMismatch,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from '#adapters/postgres';
import { ended } from './postmaster.js';

let folder: string;
let running: EmbeddedPostgres[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thong-suot-embedded-'));
});
afterEach(async () => {
  for (const server of running) await server.stop();
  running = [];
  await rm(folder, { recursive: true, force: true });
});

async function start(options: Partial<EmbeddedPostgresOptions> = {}): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ folder, durable: false, ...options });
  running.push(server);
  return server;
}

async function query(server: EmbeddedPostgres, sql: string): Promise<object[]> {
  const pool = openPool(server.url, { max: 1 });
  try {
    return (await pool.query(sql)).rows as object[];
  } finally {
    await pool.end();
  }
}

const noted = async () => Number((await readFile(join(folder, 'data', 'postmaster.pid'), 'utf8')).split('\n')[0]);

describe('startEmbeddedPostgres', () => {
  it('keeps data, port and password over a restart, for its owner only', async () => {
    const first = await start();
    await query(first, `CREATE TABLE kept AS SELECT 'Đảng ủy'::text AS name`);
    await first.stop();
    const second = await start();
    expect([second.url, second.adopted]).toEqual([first.url, false]);
    expect(await query(second, 'SELECT upper(name) AS name FROM kept')).toEqual([{ name: 'ĐẢNG ỦY' }]);
    expect(await query(second, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    expect((await stat(join(folder, 'server.json'))).mode & 0o777).toBe(0o600);
    const wrong = openPool(second.url.replace(/:[^:@]+@/, ':wrong@'), { max: 1 });
    await expect(wrong.query('SELECT 1')).rejects.toThrow(/password/);
    await wrong.end();
  });

  it('adopts a server that was left running, and ends it', async () => {
    const left = await start({ endsWithProcess: false });
    const pid = await noted();
    const next = await start();
    expect([next.url, next.adopted]).toEqual([left.url, true]);
    await next.stop();
    expect(await ended(pid, 0)).toBe(true);
  });

  it('does not end a server that it shares with a living process', async () => {
    const first = await start();
    const pool = openPool(first.url, { max: 1 });
    await pool.query('SELECT 1');
    const guest = await start();
    await guest.stop();
    expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await pool.end();
  });

  it('lets two processes start at once', async () => {
    const both = await Promise.all([start(), start()]);
    expect(both.filter(({ adopted }) => adopted)).toHaveLength(1);
    expect(both[0]!.url).toBe(both[1]!.url);
  });

  it('comes back after the server itself was killed, with all that was committed', async () => {
    const first = await start({ durable: true });
    await query(first, 'CREATE TABLE kept AS SELECT 1 AS one');
    process.kill(await noted(), 'SIGKILL');
    const next = await start({ durable: true });
    expect(next.adopted).toBe(false);
    expect(await query(next, 'SELECT one FROM kept')).toEqual([{ one: 1 }]);
  });

  it('comes back as well when the server dies at the moment when it is joined', async () => {
    await start();
    const pid = await noted();
    // It lives and cannot answer.
    process.kill(pid, 'SIGSTOP');
    const next = await start({
      log: (words) => {
        if (words.startsWith('Joining')) process.kill(pid, 'SIGKILL');
      },
    });
    expect(next.adopted).toBe(false);
  });

  it('is not misled by a stale note whose process id another program has', async () => {
    const first = await start();
    const note = await readFile(join(folder, 'data', 'postmaster.pid'), 'utf8');
    await first.stop();
    await writeFile(join(folder, 'data', 'postmaster.pid'), note.replace(/^\d+/, String(process.pid)));
    expect((await start()).adopted).toBe(false);
  });

  it('begins anew where a first start was interrupted', async () => {
    await mkdir(join(folder, 'data.new', 'base'), { recursive: true });
    await writeFile(join(folder, 'starting'), '999999999');
    expect((await start()).adopted).toBe(false);
  });

  it('makes nothing where it is told not to, and starts what is there', async () => {
    const below = join(folder, 'postgres');
    await chmod(folder, 0o711);
    await expect(start({ folder: below, mayCreate: false })).rejects.toBeInstanceOf(NoDatabaseThere);
    await expect(start({ mayCreate: false })).rejects.toBeInstanceOf(NoDatabaseThere);
    expect(await readdir(folder)).toEqual([]);
    await (await start({ folder: below })).stop();
    expect(await start({ folder: below, mayCreate: false })).toMatchObject({ adopted: false });
  });

  it('says that the port asked for is taken, and moves on from a remembered one', async () => {
    const first = await start();
    const port = Number(new URL(first.url).port);
    await first.stop();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    await expect(start({ port })).rejects.toBeInstanceOf(PortTaken);
    const next = await start();
    expect(Number(new URL(next.url).port)).not.toBe(port);
    await new Promise((resolve) => other.close(resolve));
  });

  it('says that the folder is a file, or closed to the server', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await expect(start({ folder: file })).rejects.toBeInstanceOf(FolderNotUsable);
    await expect(start({ folder: join(file, 'below') })).rejects.toBeInstanceOf(FolderNotUsable);
    if (process.getuid?.() === 0) {
      await chmod(folder, 0o700);
      await expect(start({ folder: join(folder, 'below') })).rejects.toThrow(/postgres, which may not enter/);
    }
  });

  it('says that the data is of another version', async () => {
    await (await start()).stop();
    await writeFile(join(folder, 'data', 'PG_VERSION'), '15\n');
    await expect(start()).rejects.toBeInstanceOf(VersionMismatch);
    await expect(start()).rejects.toMatchObject({ found: '15' });
  });
});
