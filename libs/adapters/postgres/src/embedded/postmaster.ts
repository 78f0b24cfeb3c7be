import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a server writes about itself into its data folder. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** The server noted in the data folder; null when none is noted. It may be long dead. */
export async function notedPostmaster(data: string): Promise<Postmaster | null> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '');
  const [pid, , , port] = text.split('\n').map(Number);
  return pid && port ? { pid, port } : null;
}

/** Whether a process of this id runs. One that is dead and only waits to be reaped does not. */
export async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const state = await procStat(pid);
  return state === null || !['Z', 'X'].includes(state.state);
}

/** False when the id was given to another program since. Only Linux can tell; elsewhere it is taken for a server. */
export async function isPostgres(pid: number): Promise<boolean> {
  const state = await procStat(pid);
  return state === null || state.program.startsWith('postgres');
}

async function procStat(pid: number): Promise<{ program: string; state: string } | null> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  const [, program, state] = (text && /^\d+ \((.*)\) (\w)/s.exec(text)) || [];
  return program && state ? { program, state } : null;
}

/** Resolves when the process has ended; false when it has not within the time, in milliseconds. */
export async function ended(pid: number, within: number): Promise<boolean> {
  const until = Date.now() + within;
  while (await isAlive(pid)) {
    if (Date.now() > until) return false;
    await pause(20);
  }
  return true;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
