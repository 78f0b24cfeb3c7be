import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** How to reach the server of a folder; kept there, for its owner's eyes only. */
export interface ServerSettings {
  readonly port: number;
  readonly password: string;
}

export const SUPERUSER = 'thongsuot';
export const DATABASE = 'thongsuot';

const fileIn = (folder: string) => join(folder, 'server.json');

/** Settings of the folder; new ones, not yet saved, where there are none. */
export async function loadSettings(folder: string): Promise<ServerSettings> {
  try {
    return JSON.parse(await readFile(fileIn(folder), 'utf8')) as ServerSettings;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return { port: 0, password: randomBytes(24).toString('base64url') };
  }
}

export async function saveSettings(folder: string, settings: ServerSettings): Promise<void> {
  await writeFile(`${fileIn(folder)}.new`, JSON.stringify(settings), { mode: 0o600 });
  await rename(`${fileIn(folder)}.new`, fileIn(folder));
}

export function urlOf({ port, password }: ServerSettings, database = DATABASE): string {
  return `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
}

/** The port itself when it is free on this machine's loopback, else null; 0 finds a free one. */
export function freePort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(null));
    probe.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : null));
    });
  });
}
