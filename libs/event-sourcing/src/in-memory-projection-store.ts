import { START, type Position, type RecordedEvent } from './event.js';
import { CheckpointMoved, type ProjectionStore } from './projection-store.js';
import { foldBatch, type Projection, type RowOf, type TallyCell } from './projection.js';

/** For specs: rows, tallies and checkpoints in maps. */
export class InMemoryProjectionStore implements ProjectionStore {
  private readonly checkpoints = new Map<string, Position>();
  private readonly tables = new Map<string, Map<string, RowOf>>();
  private readonly tallies = new Map<string, Map<string, { cell: TallyCell; n: number }>>();

  async load(runner: string): Promise<Position> {
    return this.checkpoints.get(runner) ?? START;
  }

  async save(runner: string, from: Position, to: Position): Promise<void> {
    if ((this.checkpoints.get(runner) ?? START) !== from) throw new CheckpointMoved(runner);
    this.checkpoints.set(runner, to);
  }

  async apply(projection: Projection, events: readonly RecordedEvent[], from: Position, to: Position): Promise<void> {
    const table = this.tables.get(projection.table) ?? new Map<string, RowOf>();
    const { saved, removed, tallied } = foldBatch(projection, table, events);
    await this.save(projection.name, from, to);
    this.tables.set(projection.table, table);
    for (const [key, row] of saved) table.set(key, row);
    for (const key of removed) table.delete(key);
    (projection.tallies ?? []).forEach((tally, index) => {
      const cells = this.tallies.get(tally.table) ?? new Map<string, { cell: TallyCell; n: number }>();
      this.tallies.set(tally.table, cells);
      for (const { cell, by } of tallied[index] ?? []) {
        const id = JSON.stringify(tally.dimensions.map((dimension) => cell[dimension] ?? null));
        const n = (cells.get(id)?.n ?? 0) + by;
        if (n === 0) cells.delete(id);
        else cells.set(id, { cell, n });
      }
    });
  }

  /** Rows of a table, in key order. */
  rows<Row extends RowOf>(table: string): Row[] {
    return [...(this.tables.get(table) ?? new Map<string, RowOf>())]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, row]) => row as Row);
  }

  /** Cells of a tally with their counts. */
  counts(table: string): { cell: TallyCell; n: number }[] {
    return [...(this.tallies.get(table)?.values() ?? [])];
  }
}
