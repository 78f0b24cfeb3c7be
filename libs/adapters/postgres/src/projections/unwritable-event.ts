import { foldBatch, PoisonEvent, type Projection, type RecordedEvent, type RowOf } from '#event-sourcing';
import type { DedicatedConnection } from '../dedicated-connection.js';
import { isContentError } from '../store-errors.js';
import type { Move } from './checkpoints.js';
import type { ProjectionTables } from './projection-tables.js';

/** A batch that the database refused for its content. */
export interface RefusedBatch {
  readonly projection: Projection;
  readonly rows: ReadonlyMap<string, RowOf>;
  readonly events: readonly RecordedEvent[];
  readonly move: Move;
  readonly cause: unknown;
}

/**
 * Finds the event whose row the database refuses, as the one that a batch can be written up to and not with.
 * Nothing is kept: each attempt is rolled back.
 */
export async function unwritableEvent(
  connection: DedicatedConnection,
  tables: ProjectionTables,
  { projection, rows, events, move, cause }: RefusedBatch,
): Promise<PoisonEvent> {
  let [good, bad, reason] = [0, events.length, cause];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      const batch = foldBatch(projection, rows, events.slice(0, middle));
      const attempt = [...tables.locking(batch), ...tables.writing(batch, move)];
      await connection.transaction([...attempt, { text: 'ROLLBACK' }]);
      good = middle;
    } catch (error) {
      if (!isContentError(error)) throw error;
      [bad, reason] = [middle, error];
    }
  }
  const { id, position } = events[bad - 1]!;
  return new PoisonEvent(projection.name, id, position, reason);
}
