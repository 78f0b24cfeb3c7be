import { readFile, rm, writeFile } from 'node:fs/promises';
import { isAlive, pause } from './postmaster.js';

/** Longest wait for another process that prepares the same folder, in milliseconds. */
const LONGEST_WAIT = 60_000;

/** Lets one process at a time do the work; the note of a process that died is swept away. */
export async function withFolderLock<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  const until = Date.now() + LONGEST_WAIT;
  for (;;) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx', mode: 0o600 });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = Number(await readFile(file, 'utf8').catch(() => ''));
    // An empty note is being written at this moment, or its writer died in the act: only time can tell.
    if ((holder && !(await isAlive(holder))) || Date.now() > until) await rm(file, { force: true });
    else await pause(50);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}
