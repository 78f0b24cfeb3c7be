import type { Position, RecordedEvent } from './event.js';
import type { Projection } from './projection.js';

/** Somebody else moved this checkpoint: two runners of one name. The later one stops. */
export class CheckpointMoved extends Error {
  override readonly name = 'CheckpointMoved';
  constructor(readonly runner: string) {
    super(`Another process runs ${runner} and has moved its checkpoint`);
  }
}

/** How far each runner has come. */
export interface Checkpoints {
  load(runner: string): Promise<Position>;
  /** @throws CheckpointMoved when the stored position is not `from`. */
  save(runner: string, from: Position, to: Position): Promise<void>;
}

/** Keeps the rows of projections together with how far they have come. */
export interface ProjectionStore extends Checkpoints {
  /**
   * Loads the rows the events touch, folds, writes rows, tallies and the checkpoint `to`, all in one transaction.
   * @throws CheckpointMoved when the stored position is not `from`; nothing was written.
   * @throws PoisonEvent when an event cannot be folded; nothing was written.
   */
  apply(projection: Projection, events: readonly RecordedEvent[], from: Position, to: Position): Promise<void>;
}
