import type { Position, RecordedEvent } from './event.js';
import type { Projection } from './projection.js';
import type { Standstills } from './standstill.js';

/** Somebody else moved this checkpoint: two runners of one name. The later one stops. */
export class CheckpointMoved extends Error {
  override readonly name = 'CheckpointMoved';
  constructor(readonly runner: string) {
    super(`Another process runs ${runner} and has moved its checkpoint`);
  }
}

/**
 * How far each runner has come. A runner shows the token of its lease, or {@link NO_LEASE}, which is the default, and
 * is refused where a newer one was shown before it.
 */
export interface Checkpoints extends Standstills {
  load(runner: string): Promise<Position>;
  /** Of several runners at once, in the order asked. */
  loadAll(runners: readonly string[]): Promise<Position[]>;
  /**
   * From where to go on under this token. From now on whoever shows an older one is refused, so that nothing changes
   * any more behind the back of the one that begins.
   * @throws LeaseLost when a newer token was shown.
   */
  begin(runner: string, token: number): Promise<Position>;
  /**
   * @throws CheckpointMoved when the stored position is not `from`.
   * @throws LeaseLost when a newer token was shown.
   */
  save(runner: string, from: Position, to: Position, token?: number): Promise<void>;
}

/** Keeps the rows of projections together with how far they have come. */
export interface ProjectionStore extends Checkpoints {
  /**
   * Loads the rows the events touch, folds, writes rows, tallies and the checkpoint `to`, all in one transaction.
   * @throws CheckpointMoved when the stored position is not `from`; nothing was written.
   * @throws LeaseLost when a newer token was shown; nothing was written.
   * @throws PoisonEvent when an event cannot be folded; nothing was written.
   */
  apply(
    projection: Projection,
    events: readonly RecordedEvent[],
    from: Position,
    to: Position,
    token?: number,
  ): Promise<void>;
}
