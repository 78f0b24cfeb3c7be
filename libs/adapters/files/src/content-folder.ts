import { mkdir, open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where content stands in its folder; its facts stand beside it, under the same name with `.json`. */
export function contentPath(folder: string, sha256: string): string {
  return join(folder, 'sha256', sha256.slice(0, 2), sha256.slice(2));
}

/** Content that is there already is replaced by its equal, which mends it if it was damaged. */
export async function moveDurably(from: string, to: string, root: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  await rename(from, to);
  for (const folder of [dirname(to), dirname(dirname(to)), root]) await syncFolder(folder);
}

/** A new name is only safe from a power cut once its folder is on the disk. */
async function syncFolder(path: string): Promise<void> {
  // Windows has no such thing as opening a folder; there the rename itself is journaled.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
