import { execFile, spawn } from 'node:child_process';
import { chown, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import type { ServerAccount } from './server-account.js';
import type { ServerBinaries } from './server-binaries.js';
import { FolderNotUsable, PortTaken, ServerDidNotStart, VersionMismatch } from './embedded-errors.js';
import { ended, isAlive, pause } from './postmaster.js';
import { SUPERUSER, urlOf, type ServerSettings } from './server-settings.js';

const run = promisify(execFile);

/** Longest recovery after a crash that is waited for, in milliseconds. */
const LONGEST_START = 120_000;

export interface Place {
  readonly folder: string;
  readonly data: string;
  readonly logFile: string;
  readonly account: ServerAccount;
  readonly binaries: ServerBinaries;
}

/**
 * Creates the data in UTF-8 with the server's own C.UTF-8 rules: byte order sorts fast and never changes with the
 * system's libraries; Vietnamese order is asked for where it is shown (`COLLATE "vi-x-icu"`).
 * Written beside and renamed, so that a crash in the middle leaves nothing half made.
 */
export async function initialise(place: Place, password: string, durable: boolean): Promise<void> {
  const fresh = `${place.data}.new`;
  const passwordFile = join(place.folder, 'password.new');
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (place.account.uid !== undefined) {
    await chown(fresh, place.account.uid, place.account.gid!);
    await chown(passwordFile, place.account.uid, place.account.gid!);
  }
  try {
    await run(
      place.binaries.initdb,
      [
        `--pgdata=${fresh}`,
        `--username=${SUPERUSER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        ...(durable ? [] : ['--no-sync']),
      ],
      { ...place.account, cwd: '/', env: environment() },
    );
    await rename(fresh, place.data);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    const { stderr = '' } = error as { stderr?: string };
    throw new FolderNotUsable(place.folder, stderr.trim().split('\n').at(-1) || String(error), error);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** Starts the server in a session of its own, so that Ctrl-C reaches the application first; resolves with its pid. */
export async function launch(place: Place, settings: ServerSettings, durable: boolean): Promise<number> {
  const log = await open(place.logFile, 'w', 0o600);
  try {
    const server = spawn(place.binaries.postgres, ['-D', place.data, ...flags(settings.port, durable)], {
      ...place.account,
      cwd: '/',
      env: environment(),
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    const failed = new Promise<never>((_, reject) => server.once('error', reject));
    failed.catch(() => {});
    server.unref();
    const pid = server.pid ?? (await failed);
    await Promise.race([failed, answering(place, settings, pid)]);
    return pid;
  } finally {
    await log.close();
  }
}

/** Waits until the server of this pid answers; a server that recovers from a crash may take its time. */
export async function answering(place: Place, settings: ServerSettings, pid: number): Promise<void> {
  const until = Date.now() + LONGEST_START;
  while (!(await answers(place, settings))) {
    if (!(await isAlive(pid))) throw await whyItEnded(place, settings);
    if (Date.now() > until) {
      process.kill(pid, 'SIGINT');
      await ended(pid, 10_000);
      throw await whyItEnded(place, settings);
    }
    await pause(15);
  }
}

/** Whether the server of exactly this data folder answers at the remembered port to the remembered password. */
export async function answers(place: Place, settings: ServerSettings): Promise<boolean> {
  const client = new pg.Client({ connectionString: urlOf(settings, 'postgres'), connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    return rows[0]?.data_directory === place.data;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

async function whyItEnded(place: Place, settings: ServerSettings): Promise<Error> {
  const words = (await readFile(place.logFile, 'utf8').catch(() => '')).trim().split('\n').slice(-4).join(' / ');
  const [, found, needed] =
    /initialized by PostgreSQL version (\S+), which is not compatible with this version (\S+?)\.? *(?:\/|$)/.exec(
      words,
    ) ?? [];
  if (found && needed) return new VersionMismatch(place.folder, found, needed);
  if (/could not bind IPv4 address|Address already in use/.test(words)) return new PortTaken(settings.port);
  if (/wrong ownership|Permission denied/.test(words)) {
    return new FolderNotUsable(place.folder, 'it belongs to another account of this machine');
  }
  return new ServerDidNotStart(place.logFile, words);
}

function flags(port: number, durable: boolean): string[] {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    shared_buffers: '256MB',
    max_wal_size: '2GB',
    jit: 'off',
    // Short statements only: a board's query compiled to machine code would wait longer than it runs.
    timezone: 'UTC',
    log_timezone: 'UTC',
    // A session whose process was killed in the middle of a statement gives its locks back within a second.
    client_connection_check_interval: '1s',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function environment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };
}
