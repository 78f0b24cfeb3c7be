import { setTimeout as pause } from 'node:timers/promises';
import type { DataFolder } from '../programs/data-folder.js';
import { Program } from '../programs/program.js';

/** One program after another on the same data folder, each killed at a moment that chance decides. */
export class MortalProgram {
  /** All of them; the last one lives. */
  readonly lives: Program[] = [];
  private hasSuccessor = false;

  constructor(
    private readonly folder: DataFolder,
    args: readonly string[],
  ) {
    this.begin(args);
  }

  get present(): Program {
    return this.lives.at(-1)!;
  }

  /** Address of the one that serves, served a moment ago, or is the next that will; fails when none will. */
  async address(): Promise<string> {
    for (;;) {
      const life = this.present;
      if (!life.isRunning && !this.hasSuccessor) throw new Error(`The program has ended by itself:\n${life.errors}`);
      const address = await life.ready().catch(() => null);
      if (address) return address;
      await pause(1);
    }
  }

  /**
   * Kills the present one, its database too where told, and begins the next.
   * @param after milliseconds from its readiness, or from its birth
   */
  async dieAndBeginAgain(from: 'readiness' | 'birth', after: number, withDatabase: boolean): Promise<void> {
    if (from === 'readiness') await this.present.ready();
    await pause(after);
    const dying = this.present;
    if (!dying.isRunning) throw new Error(`The program had ended by itself:\n${dying.errors}`);
    this.hasSuccessor = true;
    dying.signal('SIGKILL');
    const ending = await dying.ended();
    if (ending !== 'SIGKILL') throw new Error(`The program had ended by itself with ${ending}:\n${dying.errors}`);
    if (withDatabase) await this.folder.killServer();
    this.begin([]);
  }

  /** Ends the present one as an administrator would. */
  async stop(): Promise<number | string> {
    this.present.signal('SIGTERM');
    return this.present.ended();
  }

  private begin(args: readonly string[]): void {
    this.hasSuccessor = false;
    this.lives.push(new Program({ dataFolder: this.folder.path, args }));
  }
}
