import {
  cellIdOf,
  foldBatch,
  type Projection,
  type RecordedEvent,
  type RowOf,
  type TallyChange,
} from '#event-sourcing';
import type { DedicatedConnection } from '../dedicated-connection.js';
import { NO_MOVE } from './checkpoints.js';
import type { CopyLanes } from './copy-lanes.js';
import { bornIn, keysToLoad } from './keys-to-load.js';
import type { ProjectionTables } from './projection-tables.js';

/** Rows of one statement. */
const CHUNK = 4_000;

/** Where rows go. */
export interface RowsDestination {
  readonly tables: ProjectionTables;
  readonly copying: CopyLanes;
  readonly changing: DedicatedConnection;
  /** Resolves once rows can be found by their keys; new rows do without. */
  findable(): Promise<void>;
}

type Sum = { -readonly [Part in keyof TallyChange]: TallyChange[Part] };

/**
 * Folds large batches over rows that stay in memory, so that a row that changes often is written once. What is
 * written is on its way while the next batch is folded.
 */
export class FoldedInMemory {
  private rows = new Map<string, RowOf>();
  /** What was changed since it was written; null is removed. */
  private changed = new Map<string, RowOf | null>();
  /** Keys among these that the table has. */
  private stored = new Set<string>();
  private tallied: Map<string, Sum>[];
  /** Once rows were forgotten, a row that is not here may be in the table. */
  private forgotten = false;
  private written: Promise<void> = Promise.resolve();

  constructor(
    private readonly projection: Projection,
    private readonly to: RowsDestination,
  ) {
    this.tallied = (projection.tallies ?? []).map(() => new Map());
  }

  /** Rows kept in memory. */
  get size(): number {
    return Math.max(this.rows.size, this.changed.size);
  }

  async add(events: readonly RecordedEvent[]): Promise<void> {
    if (!events.some(({ type }) => type in this.projection.on)) return;
    if (this.forgotten) await this.remember(keysToLoad(this.projection, events));
    const { saved, removed, tallied } = foldBatch(this.projection, this.rows, events);
    for (const [index, changes] of tallied.entries()) this.tally(index, changes);
    const born = bornIn(this.projection, events);
    const onceOnly: RowOf[] = [];
    for (const [key, row] of saved) {
      // Only who knows the event can name its id, so that such a row hardly ever changes again: it is not kept.
      if (born(key)) onceOnly.push(row);
      else this.keep(key, row);
    }
    for (const key of removed) {
      this.rows.delete(key);
      this.changed.set(key, null);
    }
    if (onceOnly.length === 0) return;
    this.forgotten = true;
    await this.startWriting(() => this.copy(onceOnly));
  }

  /** Writes everything that changed. */
  async flush(): Promise<void> {
    await this.writeChanged();
    await Promise.all([this.written, this.writeTallies()]);
  }

  /** Writes everything that changed and makes room for other rows. */
  async forget(): Promise<void> {
    await this.writeChanged();
    this.rows = new Map();
    this.stored = new Set();
    this.forgotten = true;
  }

  private keep(key: string, row: RowOf): void {
    this.rows.set(key, row);
    this.changed.set(key, row);
  }

  private async remember(keys: readonly string[]): Promise<void> {
    const unknown = keys.filter((key) => !this.rows.has(key) && !this.changed.has(key));
    if (unknown.length === 0) return;
    await this.written;
    await this.to.findable();
    for (const [key, row] of await this.to.tables.load(this.to.changing, unknown)) {
      this.rows.set(key, row);
      this.stored.add(key);
    }
  }

  private tally(index: number, changes: readonly TallyChange[]): void {
    const sums = this.tallied[index]!;
    const { dimensions } = this.projection.tallies![index]!;
    for (const { cell, by } of changes) {
      const id = cellIdOf(dimensions, cell);
      const sum = sums.get(id);
      if (sum) sum.by += by;
      else sums.set(id, { cell, by });
    }
  }

  /** Resolves when it is on its way. */
  private async writeChanged(): Promise<void> {
    const fresh: RowOf[] = [];
    const saved = new Map<string, RowOf>();
    const removed: string[] = [];
    for (const [key, row] of this.changed) {
      if (!this.stored.has(key)) {
        if (row) fresh.push(row);
      } else if (row) saved.set(key, row);
      else removed.push(key);
      if (row) this.stored.add(key);
      else this.stored.delete(key);
    }
    this.changed = new Map();
    await this.startWriting(async () => {
      await this.copy(fresh);
      await this.change(saved, removed);
    });
  }

  /** One write at a time; resolves when this one is on its way. */
  private async startWriting(write: () => Promise<void>): Promise<void> {
    await this.written;
    this.written = write();
    // Whoever waits for it next is told; until then its failure must not count as unhandled.
    this.written.catch(() => {});
  }

  private async copy(rows: readonly RowOf[]): Promise<void> {
    const parts: Promise<void>[] = [];
    for (let start = 0; start < rows.length; start += CHUNK) {
      const part = rows.slice(start, start + CHUNK);
      parts.push(this.to.copying.run((connection) => this.to.tables.copy(connection, part)));
    }
    await Promise.all(parts);
  }

  private async change(saved: ReadonlyMap<string, RowOf>, removed: readonly string[]): Promise<void> {
    if (saved.size === 0 && removed.length === 0) return;
    await this.to.findable();
    const rows = [...saved];
    for (let start = 0; start < Math.max(rows.length, 1); start += CHUNK) {
      const part = new Map(rows.slice(start, start + CHUNK));
      const tallied = this.tallied.map(() => []);
      const folded = { saved: part, removed: start === 0 ? removed : [], tallied, replanted: [] };
      await this.to.changing.transaction(this.to.tables.writing(folded, NO_MOVE));
    }
  }

  private async writeTallies(): Promise<void> {
    const tallied = this.tallied.map((sums) => [...sums.values()].filter(({ by }) => by !== 0));
    this.tallied = tallied.map(() => new Map());
    if (tallied.every((changes) => changes.length === 0)) return;
    await this.to.changing.transaction(this.to.tables.adding(tallied));
  }
}
