import type { DedicatedConnection } from '../dedicated-connection.js';

/** Connections without pipelining, for work that has one to itself: what comes meanwhile waits until one is free. */
export class CopyLanes {
  private readonly free: DedicatedConnection[];
  private readonly waiting: ((connection: DedicatedConnection) => void)[] = [];

  constructor(connections: readonly DedicatedConnection[]) {
    this.free = [...connections];
  }

  async run(work: (connection: DedicatedConnection) => Promise<unknown>): Promise<void> {
    const connection = this.free.pop() ?? (await new Promise<DedicatedConnection>((next) => this.waiting.push(next)));
    try {
      await work(connection);
    } finally {
      const next = this.waiting.shift();
      if (next) next(connection);
      else this.free.push(connection);
    }
  }
}
