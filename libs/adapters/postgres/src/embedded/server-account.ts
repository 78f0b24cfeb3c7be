import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Account that the server runs under; empty when it is the account of this process. */
export interface ServerAccount {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root: then it runs as `postgres`, which is created where there is none. */
export async function serverAccount(): Promise<ServerAccount> {
  if (process.getuid?.() !== 0) return {};
  try {
    return await accountOf('postgres');
  } catch {
    const creating = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'];
    // Another first start may be quicker: what counts is that the account is there.
    const failure = await run('useradd', creating).then(
      () => null,
      (error: unknown) => error,
    );
    return accountOf('postgres').catch((error: unknown) => {
      throw failure ?? error;
    });
  }
}

async function accountOf(user: string): Promise<ServerAccount> {
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, user])).stdout)),
  );
  return { uid, gid };
}

/** First folder on the way to `path`, itself included, that the account may not enter; null when all is open. */
export async function closedFolderOnTheWay(path: string, { uid, gid }: ServerAccount): Promise<string | null> {
  if (uid === undefined) return null;
  const parent = dirname(path);
  const above = parent === path ? null : await closedFolderOnTheWay(parent, { uid, gid });
  if (above) return above;
  const folder = await stat(path);
  const allowed = folder.uid === uid ? 0o100 : folder.gid === gid ? 0o010 : 0o001;
  return folder.mode & allowed ? null : path;
}
