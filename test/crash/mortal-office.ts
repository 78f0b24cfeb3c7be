import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { OUT_OF_CONTROL, Program } from '../programs/program.js';
import { WorkersAtRest } from '../under-load/workers-at-rest.js';

/** Fast, so that chasing goes on all the time. */
const CHASER_TICK_MS = '300';

export type App = 'api' | 'worker';
type Env = Readonly<Record<string, string>>;

/** Settings that load a module of this folder into a process before the program. */
export const loading = (module: string): Env => ({
  NODE_OPTIONS: `--import=${pathToFileURL(join(process.cwd(), 'test', 'crash', module)).href}`,
});

/** API and worker processes on one database; any of them may die, and another one may begin in its place. */
export class MortalOffice {
  readonly programs: { readonly app: App; readonly program: Program }[] = [];
  private asked = 0;
  /** Last position at a look that found everything dealt with. */
  private readonly atRest = new WorkersAtRest();
  private isClosed = false;

  constructor(
    private readonly dataFolder: string,
    private readonly env: Env,
  ) {}

  begin(app: App, env: Env = {}): Program {
    const settings = { CHASER_TICK_MS, ...this.env, ...env };
    const program = new Program({ app, dataFolder: this.dataFolder, env: settings });
    this.programs.push({ app, program });
    return program;
  }

  running(app: App): Program[] {
    return this.programs.filter((each) => each.app === app && each.program.isRunning).map(({ program }) => program);
  }

  /** Addresses of the API processes that run, in turn; waits where none does. */
  async address(): Promise<string> {
    while (!this.isClosed) {
      const running = this.running('api');
      const address = await running[this.asked++ % running.length]?.ready().catch(() => null);
      if (address) return address;
      await pause(10);
    }
    throw new Error('The office is closed');
  }

  /** Projections and policies have dealt with everything, and nothing has come of it since the look before. */
  isAtRest(): Promise<boolean> {
    return this.atRest.look(this.running('worker'));
  }

  /** All of them end as an administrator would have it; answers those that did not, with what they ended with. */
  async stop(): Promise<string[]> {
    const running = this.programs.filter(({ program }) => program.isRunning);
    for (const { program } of running) program.signal('SIGTERM');
    const endings = await Promise.all(running.map(({ program }) => program.ended()));
    return running.flatMap(({ app }, index) => (endings[index] === 0 ? [] : [`${app} ended with ${endings[index]}`]));
  }

  /** Lines of any process that tell of an error nobody dealt with. */
  outOfControl(): string[] {
    return this.programs.flatMap(({ app, program }) =>
      program
        .errorLines()
        .filter((line) => OUT_OF_CONTROL.test(line))
        .map((line) => `${app} said: ${line}`),
    );
  }

  async close(): Promise<void> {
    this.isClosed = true;
    for (const { program } of this.programs) await program.kill();
  }
}
