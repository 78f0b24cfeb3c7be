import { setTimeout as pause } from 'node:timers/promises';
import { loading, type App, type MortalOffice } from '../crash/mortal-office.js';
import type { Program } from '../programs/program.js';

/** From the end of a process to the beginning of the next in its place, in milliseconds, as a service manager has it. */
const RESTART_AFTER = 200;

type Env = Readonly<Record<string, string>>;

/** One of the office's processes, and whoever comes after it: there is always one, or one about to begin. */
export class Place {
  private program!: Program;
  private isExpectedToEnd = false;
  private wasReady = false;
  private isClosed = false;
  /** For the next that begins here, and only that. */
  private next: Env = {};

  /** @param tell hears of a process that ended by itself although it had been ready */
  constructor(
    private readonly office: MortalOffice,
    private readonly app: App,
    readonly name: string,
    private readonly tell: (words: string) => void,
  ) {
    this.begin();
    void this.keep();
  }

  async ready(): Promise<void> {
    while (!this.isClosed && !this.wasReady) await pause(RESTART_AFTER);
  }

  /** Ends it; another one begins in its place. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    this.isExpectedToEnd = true;
    this.program.signal(signal);
    await this.program.ended();
  }

  async freeze(milliseconds: number): Promise<void> {
    const { program } = this;
    program.signal('SIGSTOP');
    await pause(milliseconds);
    program.signal('SIGCONT');
  }

  /** A successor dies by itself where it first passes a stop point; answers false where it was killed after a time. */
  async dieAt(point: string, within: number): Promise<boolean> {
    const before = this.program;
    this.next = { ...loading('die-at.mjs'), CRASH_AT: point, CRASH_ARMED: '1' };
    await this.end('SIGKILL');
    while (this.program === before && !this.isClosed) await pause(RESTART_AFTER);
    const victim = this.program;
    const patience = new AbortController();
    const late = pause(within, true, { signal: patience.signal }).catch(() => false);
    const isLate = await Promise.race([victim.ended().then(() => false), late]);
    patience.abort();
    if (isLate) victim.signal('SIGKILL');
    await victim.ended();
    return !isLate;
  }

  /** Whoever ends from now on has no successor. */
  close(): void {
    this.isClosed = true;
  }

  private async keep(): Promise<void> {
    while (!this.isClosed) {
      const ending = await this.program.ended();
      if (this.isClosed) return;
      // One that begins while a server is away says so and ends: that is as it should be.
      if (this.wasReady && !this.isExpectedToEnd) this.tell(`${this.name} ended by itself with ${ending}`);
      await pause(RESTART_AFTER);
      this.begin();
    }
  }

  private begin(): void {
    if (this.isClosed) return;
    const env = this.next;
    this.next = {};
    this.isExpectedToEnd = 'CRASH_AT' in env;
    this.wasReady = false;
    const program = this.office.begin(this.app, env);
    this.program = program;
    program.ready().then(
      () => (this.wasReady = true),
      () => {},
    );
  }
}
