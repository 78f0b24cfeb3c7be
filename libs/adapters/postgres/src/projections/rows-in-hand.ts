import { START, type FoldedBatch, type Position, type RowOf } from '#event-sourcing';

/** Rows kept at a time; those that were written longest ago go first. */
const MOST = 5_000;

/**
 * The rows of a projection that this process wrote last, so that the next batch, which mostly concerns the same ones,
 * need not read them again. They are what the table holds while the checkpoint stands where their write left it, and
 * the table is still the one that they went into: both are judged by the statement that writes what became of them.
 */
export class RowsInHand {
  private rows = new Map<string, RowOf>();
  private at: Position = START;
  private into: number | null = null;

  /** The table, by its number in the catalogue, that these rows are in; null where any will do. */
  get table(): number | null {
    return this.into;
  }

  /** Forgets everything where the checkpoint was moved by somebody else. */
  beginAt(position: Position): void {
    if (position !== this.at) this.forget();
  }

  /** Those of these rows that are in hand. */
  among(keys: readonly string[]): Map<string, RowOf> {
    const found = new Map<string, RowOf>();
    if (this.rows.size === 0) return found;
    for (const key of keys) {
      const row = this.rows.get(key);
      if (row) found.set(key, row);
    }
    return found;
  }

  /** The checkpoint was moved, and no row changed. */
  passOn(from: Position, to: Position): void {
    if (this.at === from) this.at = to;
  }

  /** What a batch wrote; rows that hardly ever change again are not worth keeping. */
  keep(batch: FoldedBatch<RowOf>, to: Position, table: number, isOnceOnly: (key: string) => boolean): void {
    this.at = to;
    this.into = table;
    for (const key of batch.removed) this.rows.delete(key);
    for (const [key, row] of batch.saved) {
      if (isOnceOnly(key)) continue;
      this.rows.delete(key);
      this.rows.set(key, row);
    }
    for (const oldest of this.rows.keys()) {
      if (this.rows.size <= MOST) break;
      this.rows.delete(oldest);
    }
  }

  forget(): void {
    this.rows = new Map();
    this.into = null;
  }
}
