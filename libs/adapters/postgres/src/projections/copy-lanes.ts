import type { DedicatedConnection } from '../dedicated-connection.js';

/** Connections without pipelining, for work that has one to itself: what comes meanwhile waits its turn. */
export class CopyLanes {
  private readonly ends: Promise<void>[];
  private turn = 0;

  constructor(private readonly connections: readonly DedicatedConnection[]) {
    this.ends = connections.map(() => Promise.resolve());
  }

  run(work: (connection: DedicatedConnection) => Promise<unknown>): Promise<void> {
    const lane = this.turn++ % this.connections.length;
    const done = this.ends[lane]!.then(async () => void (await work(this.connections[lane]!)));
    this.ends[lane] = done.catch(() => {});
    return done;
  }
}
