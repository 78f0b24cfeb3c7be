import { execFile } from 'node:child_process';
import { mkdtemp, open, rm, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const CHUNK = Buffer.alloc(65_536);

/** A disk in memory that can be filled to the last byte. */
export class SmallDisk {
  private constructor(readonly path: string) {}

  /** Null where this account may not mount anything. */
  static async mount(megabytes: number): Promise<SmallDisk | null> {
    const path = await mkdtemp(join(tmpdir(), 'thong-suot-small-disk-'));
    try {
      await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0711`, 'tmpfs', path]);
      return new SmallDisk(path);
    } catch {
      await rmdir(path);
      return null;
    }
  }

  /** Not a byte is left. */
  async fill(): Promise<void> {
    const ballast = await open(this.ballast, 'a');
    try {
      for (let size = CHUNK.length; size >= 1;) {
        const isFull = await ballast.write(CHUNK, 0, size).then(
          ({ bytesWritten }) => bytesWritten < size,
          () => true,
        );
        if (isFull) size = Math.floor(size / 2);
      }
    } finally {
      await ballast.close();
    }
  }

  free(): Promise<void> {
    return rm(this.ballast, { force: true });
  }

  async unmount(): Promise<void> {
    // Lazily: a server that was just ended may be letting go of its last file.
    await run('umount', ['-l', this.path]);
    await rmdir(this.path);
  }

  private get ballast(): string {
    return join(this.path, 'ballast');
  }
}
