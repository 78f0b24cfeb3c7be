import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Which of the programs, and where it says that it is ready. */
const READY = {
  standalone: /Thông Suốt: (http\S+)/,
  api: /Thông Suốt: (http\S+)/,
  worker: /Thông Suốt worker: (http\S+\/health)\/ready/,
  // A command is never ready: it ends.
  cli: /^(?!)/,
};

const mainOf = (app: keyof typeof READY) => join(process.cwd(), 'dist', 'apps', app, 'src', 'main.js');

/** Of what a program says: an error that nobody dealt with. */
export const OUT_OF_CONTROL = /unhandled|uncaught|Warning:|^\s+at .*\.js:\d+/im;

/** Settings of this process that must not leak into the program. */
const OURS = ['DATABASE_URL', 'EVENT_STORE_URL', 'REDIS_URL', 'SMTP_URL', 'MAIL_FROM', 'NODE_OPTIONS', 'FORCE_COLOR'];

export interface ProgramOptions {
  /** `standalone` unless told. */
  readonly app?: keyof typeof READY;
  readonly args?: readonly string[];
  /** Goes to `DATA_DIR`. */
  readonly dataFolder: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Account to run under; this process's own unless told. */
  readonly uid?: number;
}

/** The built program in a process of its own, with no terminal; what it says is kept. */
export class Program {
  output = '';
  errors = '';
  private readonly listeners = new Set<() => void>();
  private readonly child: ChildProcess;
  private readonly app: keyof typeof READY;
  private end: { code: number | null; signal: NodeJS.Signals | null } | null = null;

  constructor({ app = 'standalone', args = [], dataFolder, env = {}, uid }: ProgramOptions) {
    this.app = app;
    const main = mainOf(app);
    if (!existsSync(main)) throw new Error(`There is no ${main}: run npm run build first`);
    const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.includes(name)));
    this.child = spawn(process.execPath, [main, ...args], {
      env: {
        ...inherited,
        PORT: '0',
        WORKER_PORT: '0',
        DATA_DIR: dataFolder,
        LOG_LEVEL: 'warn',
        REQUESTS_PER_MINUTE: '0',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(uid !== undefined && { uid, gid: uid }),
    });
    this.child.stdout!.setEncoding('utf8').on('data', (text: string) => this.heard(() => (this.output += text)));
    this.child.stderr!.setEncoding('utf8').on('data', (text: string) => this.heard(() => (this.errors += text)));
    this.child.once('close', (code, signal) => this.heard(() => (this.end = { code, signal })));
  }

  /** Resolves with the API's address, version included; with that of a worker's health. */
  async ready(): Promise<string> {
    const address = READY[this.app];
    await this.until(() => address.test(this.output));
    return `${address.exec(this.output)![1]}${this.app === 'worker' ? '' : '/api/v1'}`;
  }

  /** Resolves once it is true of what the program said; fails when the program ends first. */
  until(isTrue: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (isTrue()) resolve();
        else if (this.end)
          reject(new Error(`The program ended with ${this.ending()}:\n${this.output}\n${this.errors}`));
        else return;
        this.listeners.delete(look);
      };
      this.listeners.add(look);
      look();
    });
  }

  /** Resolves with the exit code, or the name of the signal that ended it. */
  ended(): Promise<number | string> {
    return new Promise((resolve) => {
      const look = () => {
        if (!this.end) return;
        this.listeners.delete(look);
        resolve(this.ending());
      };
      this.listeners.add(look);
      look();
    });
  }

  get isRunning(): boolean {
    return this.end === null;
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  async kill(): Promise<void> {
    this.signal('SIGKILL');
    await this.ended();
  }

  /** Lines that are not empty. */
  errorLines(): string[] {
    return this.errors.split('\n').filter((line) => line !== '');
  }

  private ending(): number | string {
    return this.end?.code ?? this.end?.signal ?? 'nothing';
  }

  private heard(note: () => void): void {
    note();
    for (const look of this.listeners) look();
  }
}
