import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A data folder that is not there yet, and the database server that comes to live in it. */
export class DataFolder {
  private constructor(private readonly parent: string) {}

  /** @param on where it lies */
  static async create(on = tmpdir()): Promise<DataFolder> {
    const parent = await mkdtemp(join(on, 'thong-suot-standalone-'));
    // Run as root, the database has an account of its own that must pass through.
    await chmod(parent, 0o711);
    return new DataFolder(parent);
  }

  get path(): string {
    return join(this.parent, 'data');
  }

  /** Process of the database server; null when none runs. */
  async server(): Promise<number | null> {
    const note = await readFile(join(this.path, 'postgres', 'data', 'postmaster.pid'), 'utf8').catch(() => '');
    const pid = Number(note.split('\n')[0]);
    return pid && isAlive(pid) ? pid : null;
  }

  /** Address of its database. */
  async databaseUrl(): Promise<string> {
    const text = await readFile(join(this.path, 'postgres', 'server.json'), 'utf8');
    const { port, password } = JSON.parse(text) as { port: number; password: string };
    return `postgres://thongsuot:${password}@127.0.0.1:${port}/thongsuot`;
  }

  /** Ends the server the hard way and waits until it is gone. */
  async killServer(): Promise<void> {
    const pid = await this.server();
    if (pid === null) return;
    process.kill(pid, 'SIGQUIT');
    while (isAlive(pid)) await pause(10);
  }

  async remove(): Promise<void> {
    await this.killServer();
    await rm(this.parent, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
