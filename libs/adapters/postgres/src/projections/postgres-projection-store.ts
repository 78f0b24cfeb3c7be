import { foldBatch, type Position, type Projection, type ProjectionStore, type RecordedEvent } from '#event-sourcing';
import { DedicatedConnection } from '../dedicated-connection.js';
import type { Pool } from '../pool.js';
import { isContentError } from '../store-errors.js';
import { assertMoved, loadCheckpoint, movingCheckpoint } from './checkpoints.js';
import { keysToLoad } from './keys-to-load.js';
import { ProjectionTables } from './projection-tables.js';
import { unwritableEvent } from './unwritable-event.js';

/** Projections beyond this number share connections. */
const CONNECTIONS = 3;

/**
 * Read models in PostgreSQL: a table a projection, columns in snake case, an array a column on the way in.
 * Commits do not wait for the disk: what a crash takes back, it takes back together with the checkpoint, and the
 * runner does it again from the log.
 */
export class PostgresProjectionStore implements ProjectionStore {
  private readonly connections: readonly DedicatedConnection[];
  private readonly tables = new Map<string, ProjectionTables>();
  private readonly assigned = new Map<string, DedicatedConnection>();

  /** Takes connections like the pool's, outside its count. Close the store before the database is dropped. */
  constructor(pool: Pool) {
    this.connections = Array.from(
      { length: CONNECTIONS },
      (_, index) =>
        new DedicatedConnection(pool, `projections ${index + 1}`, { settings: { synchronous_commit: 'off' } }),
    );
  }

  load(runner: string): Promise<Position> {
    return loadCheckpoint(this.connectionFor(runner), runner);
  }

  async save(runner: string, from: Position, to: Position): Promise<void> {
    assertMoved(runner, await this.connectionFor(runner).rows(movingCheckpoint(runner, from, to)));
  }

  async apply(projection: Projection, events: readonly RecordedEvent[], from: Position, to: Position): Promise<void> {
    if (events.length === 0) return this.save(projection.name, from, to);
    const connection = this.connectionFor(projection.name);
    const tables = await this.tablesOf(projection, connection);
    // Read outside the transaction: whoever changes these rows moves the checkpoint, and then nothing is written.
    const rows = await tables.load(connection, keysToLoad(projection, events));
    const batch = foldBatch(projection, rows, events);
    if (batch.saved.size === 0 && batch.removed.length === 0) return this.save(projection.name, from, to);
    try {
      const [moved = []] = await connection.transaction(tables.writing(batch, from, to));
      assertMoved(projection.name, moved);
    } catch (error) {
      if (!isContentError(error)) throw error;
      throw await unwritableEvent(connection, tables, { projection, rows, events, from, to, cause: error });
    }
  }

  /** Ends its connections; waits for what is under way. */
  async close(): Promise<void> {
    await Promise.all(this.connections.map((connection) => connection.close()));
  }

  private connectionFor(runner: string): DedicatedConnection {
    let connection = this.assigned.get(runner);
    if (!connection) {
      connection = this.connections[this.assigned.size % this.connections.length]!;
      this.assigned.set(runner, connection);
    }
    return connection;
  }

  private async tablesOf(projection: Projection, connection: DedicatedConnection): Promise<ProjectionTables> {
    const known = this.tables.get(projection.name);
    if (known) return known;
    const tables = await ProjectionTables.of(connection, projection);
    this.tables.set(projection.name, tables);
    return tables;
  }
}
