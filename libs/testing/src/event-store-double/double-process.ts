import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { Faults } from './faults.js';

const MAIN = join(process.cwd(), 'libs', 'testing', 'src', 'event-store-double', 'run-double.mjs');

export interface DoubleProcessOptions {
  /** Keeps the log here, so that it survives the process. */
  readonly file?: string;
  /** Any free one unless told. */
  readonly port?: number;
}

/** Something that the double can be told to do. */
export type Deed = 'endCalls' | 'breakCalls' | 'releaseAnswers' | 'stop' | 'start';

/** The double in a process of its own, to be killed and frozen like a server. */
export class DoubleProcess {
  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
    private readonly lines: AsyncIterator<string>,
    private readonly reader: Interface,
  ) {}

  static async start({ file, port }: DoubleProcessOptions = {}): Promise<DoubleProcess> {
    const args = [...(file ? ['--file', file] : []), ...(port ? ['--port', String(port)] : [])];
    const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
    const reader = createInterface({ input: child.stdout! });
    const lines = reader[Symbol.asyncIterator]();
    const { value, done } = await lines.next();
    if (done) throw new Error('The double ended before it was ready');
    return new DoubleProcess(value, child, lines, reader);
  }

  get port(): number {
    return Number(/:(\d+)\?/.exec(this.url)![1]);
  }

  /** Resolves when it has been done. */
  async tell(order: Deed | Partial<Faults>): Promise<void> {
    this.child.stdin!.write(`${JSON.stringify(order)}\n`);
    await this.lines.next();
  }

  /** SIGSTOP freezes it, SIGCONT lets it go on. */
  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  /** As a power cut does; the log file stays. */
  async kill(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    if (this.child.exitCode === null && this.child.signalCode === null) {
      this.child.kill('SIGKILL');
      await ended;
    }
    this.reader.close();
  }
}
