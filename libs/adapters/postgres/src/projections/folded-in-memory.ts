import {
  foldBatch,
  keysOfBatch,
  type Projection,
  type RecordedEvent,
  type RowOf,
  type TallyChange,
} from '#event-sourcing';
import type { DedicatedConnection } from '../dedicated-connection.js';
import type { ProjectionTables } from './projection-tables.js';

/** Rows of one statement. */
const CHUNK = 4_000;

/** Folds large batches over rows that stay in memory, so that a row that changes often is written once. */
export class FoldedInMemory {
  private rows = new Map<string, RowOf>();
  /** What was changed since it was written; null is removed. */
  private changed = new Map<string, RowOf | null>();
  private tallied: Map<string, { -readonly [Part in keyof TallyChange]: TallyChange[Part] }>[];
  /** Once rows were forgotten, a row that is not here may be in the table. */
  private forgotten = false;

  constructor(
    private readonly projection: Projection,
    private readonly tables: ProjectionTables,
    private readonly connections: readonly DedicatedConnection[],
    /** Rows that are kept before all are written and forgotten. */
    private readonly mostRows: number,
  ) {
    this.tallied = (projection.tallies ?? []).map(() => new Map());
  }

  async add(events: readonly RecordedEvent[]): Promise<void> {
    if (events.length === 0) return;
    if (this.forgotten) await this.remember(keysOfBatch(this.projection, events));
    const { saved, removed, tallied } = foldBatch(this.projection, this.rows, events);
    for (const [key, row] of saved) {
      this.rows.set(key, row);
      this.changed.set(key, row);
    }
    for (const key of removed) {
      this.rows.delete(key);
      this.changed.set(key, null);
    }
    for (const [index, changes] of tallied.entries()) this.tally(index, changes);
    if (Math.max(this.rows.size, this.changed.size) >= this.mostRows) {
      await this.flush();
      this.rows = new Map();
      this.forgotten = true;
    }
  }

  /** Writes everything that changed. */
  async flush(): Promise<void> {
    const keys = [...this.changed.keys()];
    const chunks: string[][] = [];
    for (let start = 0; start < keys.length; start += CHUNK) chunks.push(keys.slice(start, start + CHUNK));
    await Promise.all(
      this.connections.map(async (connection) => {
        for (let chunk = chunks.shift(); chunk; chunk = chunks.shift()) await this.write(connection, chunk);
      }),
    );
    await this.writeTallies();
    this.changed = new Map();
    this.tallied = this.tallied.map(() => new Map());
  }

  private async remember(keys: readonly string[]): Promise<void> {
    const unknown = keys.filter((key) => !this.rows.has(key) && !this.changed.has(key));
    for (const [key, row] of await this.tables.load(this.connections[0]!, unknown)) this.rows.set(key, row);
  }

  private tally(index: number, changes: readonly TallyChange[]): void {
    const sums = this.tallied[index]!;
    const { dimensions } = this.projection.tallies![index]!;
    for (const { cell, by } of changes) {
      const id = JSON.stringify(dimensions.map((dimension) => cell[dimension] ?? null));
      const sum = sums.get(id);
      if (sum) sum.by += by;
      else sums.set(id, { cell, by });
    }
  }

  private async write(connection: DedicatedConnection, keys: readonly string[]): Promise<void> {
    const saved = new Map<string, RowOf>();
    const removed: string[] = [];
    for (const key of keys) {
      const row = this.changed.get(key);
      if (row) saved.set(key, row);
      else removed.push(key);
    }
    const tallied = this.tallied.map(() => []);
    await connection.transaction(this.tables.writing({ saved, removed, tallied }, 0, 0));
  }

  private async writeTallies(): Promise<void> {
    const tallied = this.tallied.map((sums) => [...sums.values()].filter(({ by }) => by !== 0));
    if (tallied.every((changes) => changes.length === 0)) return;
    const [connection] = this.connections as [DedicatedConnection];
    await connection.transaction(this.tables.writing({ saved: new Map(), removed: [], tallied }, 0, 0));
  }
}
