import { NotCaughtUp, type Checkpoints, type Position, type RunnerStatus } from '#event-sourcing';
import { readModelProjections } from '#read-models';
import type { CatchUp } from './catch-up.js';

/** Pause between two looks at the checkpoints, in milliseconds. */
const LOOK_EVERY = 20;

/** For a process that runs no projections itself: looks at how far others have brought them. */
export class StoredCatchUp implements CatchUp {
  constructor(private readonly checkpoints: Checkpoints) {}

  async statuses(): Promise<readonly RunnerStatus[]> {
    const positions = await this.positions();
    return readModelProjections.map(({ name }, index) => ({ name, position: positions[index]!, failure: null }));
  }

  async reached(position: Position, timeout: number): Promise<void> {
    const until = performance.now() + timeout;
    while (Math.min(...(await this.positions())) < position) {
      if (performance.now() > until) throw new NotCaughtUp(`The read models are not yet at ${position}`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
    }
  }

  private positions(): Promise<Position[]> {
    return Promise.all(readModelProjections.map(({ name }) => this.checkpoints.load(name)));
  }
}
