import { statfs } from 'node:fs/promises';

/** Below this, in bytes, uploads and the database's next files are near to failing. */
export const LEAST_FREE_DISK = 256 * 1_048_576;

/** Bytes that this account may still write where the folder is. */
export async function freeDisk(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
