import { chmod, mkdir, readFile, realpath, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { connected } from '../connected.js';
import { FolderNotUsable, NoDatabaseThere, PortTaken, ServerDidNotStart } from './embedded-errors.js';
import { withFolderLock } from './folder-lock.js';
import { answering, initialise, launch, type Place } from './launch.js';
import { ended, isAlive, isPostgres, notedPostmaster, pause } from './postmaster.js';
import { closedFolderOnTheWay, serverAccount } from './server-account.js';
import { serverBinaries } from './server-binaries.js';
import { DATABASE, freePort, loadSettings, saveSettings, urlOf, type ServerSettings } from './server-settings.js';
import { stopAtExit } from './stop-at-exit.js';

/** Starts that meet the remains of a dead server, while the system still reaps it. */
const MAX_STARTS = 40;

export interface EmbeddedPostgresOptions {
  /** Holds the data, the server's log, port and password. */
  readonly folder: string;
  /** Loopback port; unless told, a free one is found and remembered. */
  readonly port?: number;
  /** False gives up safety against a power cut for speed: for throw-away folders only. */
  readonly durable?: boolean;
  /** False refuses a folder that has no database yet, and leaves everything as it is. */
  readonly mayCreate?: boolean;
  /** False leaves the server running when this process ends; whoever wants it ended stops it. */
  readonly endsWithProcess?: boolean;
  /** Told, in a few words, what takes time. */
  readonly log?: (words: string) => void;
}

export interface EmbeddedPostgres {
  /** Of the product's own database, with the password. */
  readonly url: string;
  /** True when the server ran already, left behind by a process that was killed or shared with one that lives. */
  readonly adopted: boolean;
  /** Ends the server. One that was adopted, or that is to be spared, goes on while other processes are connected to it. */
  stop(options?: { readonly spared?: boolean }): Promise<void>;
}

/**
 * Starts PostgreSQL from npm's binaries on this machine's loopback, or adopts the one that runs on the folder already.
 * @throws FolderNotUsable, NoDatabaseThere, PortTaken, VersionMismatch, ServerDidNotStart
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { mayCreate = true } = options;
  const { folder, account } = await prepare(options.folder, mayCreate);
  if (!mayCreate && !(await isInitialised(join(folder, 'data')))) throw new NoDatabaseThere(folder);
  return withFolderLock(join(folder, 'starting'), async () => {
    const binaries = await usable(folder, () => serverBinaries(folder, account));
    const place = { folder, data: join(folder, 'data'), logFile: join(folder, 'server.log'), account, binaries };
    return start(place, options);
  });
}

async function start(place: Place, options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { port, durable = true, endsWithProcess = true, log = () => {} } = options;
  let settings = await loadSettings(place.folder);
  const running = await runningServer(place);
  if (running) {
    log('Joining the database that runs already');
    settings = { ...settings, port: running.port };
    try {
      await answering(place, settings, running.pid);
      return server(settings, running.pid, { adopted: true });
    } catch (error) {
      if (await isAlive(running.pid)) throw error;
      // Killed or stopped just now, so that there is nothing to join any more.
      return start(place, options);
    }
  }
  if (!(await isInitialised(place.data))) {
    log('Preparing the database (first start)');
    await saveSettings(place.folder, settings);
    await initialise(place, settings.password, durable);
  }
  log('Starting the database');
  for (let attempt = 1; ; attempt++) {
    settings = { ...settings, port: await choosePort(settings.port, port) };
    await saveSettings(place.folder, settings);
    try {
      const pid = await launch(place, settings, durable);
      await createDatabase(settings);
      return server(settings, pid, { adopted: false, forget: endsWithProcess ? stopAtExit(pid) : undefined });
    } catch (error) {
      if (attempt === MAX_STARTS || !mayPass(error, port)) throw error;
      await pause(100);
    }
  }
}

/** The folder as the server's account may use it. */
async function prepare(asked: string, mayCreate: boolean): Promise<Pick<Place, 'folder' | 'account'>> {
  const account = await serverAccount();
  return usable(asked, async () => {
    if (!mayCreate && !(await isThere(asked))) {
      await demandOpen(await nearestAbove(asked), account);
      throw new NoDatabaseThere(asked);
    }
    // The server's account must pass through a folder of root's, but need not list it.
    await mkdir(asked, { recursive: true, mode: account.uid === undefined ? 0o700 : 0o711 });
    const folder = await realpath(asked);
    if (account.uid !== undefined && (await closedFolderOnTheWay(folder, account)) === folder)
      await chmod(folder, 0o711);
    await demandOpen(folder, account);
    return { folder, account };
  });
}

async function demandOpen(folder: string, account: Place['account']): Promise<void> {
  const closed = await closedFolderOnTheWay(folder, account);
  if (!closed) return;
  throw new FolderNotUsable(
    folder,
    `as root the database runs under the account postgres, which may not enter ${closed}; choose a folder outside, such as /var/lib/thong-suot`,
  );
}

/** The nearest folder on the way to one that is not there. */
async function nearestAbove(path: string): Promise<string> {
  const parent = dirname(path);
  return (await isThere(parent)) ? realpath(parent) : nearestAbove(parent);
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** Says what is wrong with the folder where the system refuses something. */
async function usable<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EPERM')
      throw new FolderNotUsable(folder, 'this account may not write there', error);
    if (code === 'EROFS') throw new FolderNotUsable(folder, 'it lies on a read-only disk', error);
    if (code === 'ENOSPC') throw new FolderNotUsable(folder, 'its disk is full', error);
    if (code === 'ENOTDIR' || code === 'EEXIST') throw new FolderNotUsable(folder, 'it is not a folder', error);
    throw error;
  }
}

/** The live server of the folder. A note that its server left behind is removed, or the next one would not start. */
async function runningServer(place: Place) {
  const noted = await notedPostmaster(place.data);
  if (!noted) return null;
  if ((await isAlive(noted.pid)) && (await isPostgres(noted.pid))) return noted;
  await rm(join(place.data, 'postmaster.pid'), { force: true });
  return null;
}

async function isInitialised(data: string): Promise<boolean> {
  return (await readFile(join(data, 'PG_VERSION'), 'utf8').catch(() => '')) !== '';
}

async function choosePort(remembered: number, asked: number | undefined): Promise<number> {
  const port = (await freePort(asked ?? remembered)) ?? (asked ? null : await freePort(0));
  if (port === null) throw new PortTaken(asked ?? remembered);
  return port;
}

function mayPass(error: unknown, askedPort: number | undefined): boolean {
  if (error instanceof PortTaken) return askedPort === undefined;
  return error instanceof ServerDidNotStart && /shared memory block|lock file|is still in use/.test(error.lastWords);
}

async function createDatabase(settings: ServerSettings): Promise<void> {
  await withClient(urlOf(settings, 'postgres'), async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  });
}

function server(
  settings: ServerSettings,
  pid: number,
  { adopted, forget }: { adopted: boolean; forget?: () => void },
): EmbeddedPostgres {
  return {
    url: urlOf(settings),
    adopted,
    stop: async ({ spared = adopted } = {}) => {
      if (spared && (await hasOtherClients(settings))) return;
      forget?.();
      if (!(await isAlive(pid))) return;
      process.kill(pid, 'SIGINT');
      await ended(pid, 30_000);
    },
  };
}

async function hasOtherClients(settings: ServerSettings): Promise<boolean> {
  try {
    return await withClient(urlOf(settings, 'postgres'), async (client) => {
      const { rowCount } = await client.query(
        `SELECT FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
      );
      return rowCount !== 0;
    });
  } catch {
    return false;
  }
}

async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = await connected(() => new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 }));
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}
