import {
  foldBatch,
  NO_LEASE,
  stopPoint,
  type Position,
  type Projection,
  type ProjectionStore,
  type RecordedEvent,
  type SkippedEvent,
  type Standstill,
} from '#event-sourcing';
import { DedicatedConnection } from '../dedicated-connection.js';
import type { Pool } from '../pool.js';
import { isContentError } from '../store-errors.js';
import { assertMoved, beginAtCheckpoint, loadCheckpoints, type Move } from './checkpoints.js';
import { GatheredMoves } from './gathered-moves.js';
import { bornIn, keysToLoad } from './keys-to-load.js';
import { ProjectionTables } from './projection-tables.js';
import { RowsInHand } from './rows-in-hand.js';
import { noteStandstill, readSkips, readStandstills, writeSkip } from './standstills.js';
import { unwritableEvent } from './unwritable-event.js';

/**
 * Projections beyond this number share connections, in turn as they first have something to write. What follows
 * assignments writes most, and begins with the same event: none of the first four then waits for another.
 */
const CONNECTIONS = 4;

const SETTINGS = {
  synchronous_commit: 'off',
  // A process that is frozen in the middle of sending a batch must not keep its rows from whoever takes over.
  idle_in_transaction_session_timeout: '2s',
};

/**
 * Read models in PostgreSQL: a table a projection, columns in snake case, an array a column on the way in.
 * Commits do not wait for the disk: what a crash takes back, it takes back together with the checkpoint, and the
 * runner does it again from the log.
 */
export class PostgresProjectionStore implements ProjectionStore {
  private readonly connections: readonly DedicatedConnection[];
  private readonly tables = new Map<string, ProjectionTables>();
  private readonly assigned = new Map<string, DedicatedConnection>();
  private readonly moves: GatheredMoves;
  private readonly inHand = new Map<string, RowsInHand>();

  /** Takes connections like the pool's, outside its count. Close the store before the database is dropped. */
  constructor(pool: Pool) {
    this.connections = Array.from(
      { length: CONNECTIONS },
      (_, index) => new DedicatedConnection(pool, `projections ${index + 1}`, { settings: SETTINGS }),
    );
    this.moves = new GatheredMoves(this.connections[0]!);
  }

  async load(runner: string): Promise<Position> {
    return (await this.loadAll([runner]))[0]!;
  }

  loadAll(runners: readonly string[]): Promise<Position[]> {
    return loadCheckpoints(this.connections[0]!, runners);
  }

  begin(runner: string, token: number): Promise<Position> {
    this.inHandOf(runner).forget();
    return beginAtCheckpoint(this.connections[0]!, runner, token);
  }

  async save(runner: string, from: Position, to: Position, token: number = NO_LEASE): Promise<void> {
    await this.moves.move({ runner, from, to, token });
    this.inHandOf(runner).passOn(from, to);
  }

  async apply(
    projection: Projection,
    events: readonly RecordedEvent[],
    from: Position,
    to: Position,
    token: number = NO_LEASE,
  ): Promise<void> {
    if (events.length === 0) return this.save(projection.name, from, to, token);
    const move = { runner: projection.name, from, to, token };
    const inHand = this.inHandOf(projection.name);
    inHand.beginAt(from);
    try {
      if (await this.write(projection, events, move, inHand)) return;
      // What was in hand may be of a table that is no more: judged once more, by what is there.
      inHand.forget();
      const isMoved = await this.write(projection, events, move, inHand);
      await assertMoved(this.connectionFor(projection.name), move, isMoved);
    } catch (error) {
      inHand.forget();
      throw error;
    }
  }

  /** Whether the checkpoint was moved; else nothing was written. */
  private async write(
    projection: Projection,
    events: readonly RecordedEvent[],
    move: Move,
    inHand: RowsInHand,
  ): Promise<boolean> {
    const connection = this.connectionFor(projection.name);
    const tables = await this.tablesOf(projection, connection);
    const keys = keysToLoad(projection, events);
    // Read outside the transaction: whoever changes these rows moves the checkpoint, and then nothing is written.
    const rows = inHand.among(keys);
    const unknown = rows.size === 0 ? keys : keys.filter((key) => !rows.has(key));
    for (const [key, row] of await tables.load(connection, unknown)) rows.set(key, row);
    stopPoint('projection:rows-loaded');
    const batch = foldBatch(projection, rows, events);
    if (batch.saved.size === 0 && batch.removed.length === 0) {
      await this.moves.move(move);
      inHand.passOn(move.from, move.to);
      return true;
    }
    try {
      const locking = tables.locking(batch);
      stopPoint('projection:folded');
      const answering = connection.transaction([...locking, ...tables.writing(batch, move, inHand.table)]);
      // The connection is open: what was asked of it is on its way by the next turn of the event loop.
      setImmediate(stopPoint, 'projection:sent');
      const [written] = (await answering)[locking.length] ?? [];
      if (!written) return false;
      inHand.keep(batch, move.to, Number(written[1]), bornIn(projection, events));
      return true;
    } catch (error) {
      if (!isContentError(error)) throw error;
      throw await unwritableEvent(connection, tables, { projection, rows, events, move, cause: error });
    }
  }

  noteStandstill(standstill: Omit<Standstill, 'notedAt'>): Promise<void> {
    return noteStandstill(this.connections[0]!, standstill);
  }

  standstills(): Promise<Standstill[]> {
    return readStandstills(this.connections[0]!);
  }

  skip(skipped: Omit<SkippedEvent, 'skippedAt'>): Promise<void> {
    return writeSkip(this.connections[0]!, skipped);
  }

  skips(): Promise<SkippedEvent[]> {
    return readSkips(this.connections[0]!);
  }

  /** Ends its connections; waits for what is under way. */
  async close(): Promise<void> {
    await Promise.all(this.connections.map((connection) => connection.close()));
  }

  private inHandOf(runner: string): RowsInHand {
    let inHand = this.inHand.get(runner);
    if (!inHand) {
      inHand = new RowsInHand();
      this.inHand.set(runner, inHand);
    }
    return inHand;
  }

  /** Of a projection that writes. */
  private connectionFor(projection: string): DedicatedConnection {
    let connection = this.assigned.get(projection);
    if (!connection) {
      connection = this.connections[this.assigned.size % this.connections.length]!;
      this.assigned.set(projection, connection);
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
