import { START, type Position, type RecordedEvent } from './event.js';
import type { SkippedEvent, Standstill } from './standstill.js';
import { LeaseLost, NO_LEASE } from './lease.js';
import { CheckpointMoved, type ProjectionStore } from './projection-store.js';
import { ancestorsOf, parentIn } from './projection-tree.js';
import { cellIdOf, foldBatch, type Projection, type RowOf, type Tally, type TallyCell } from './projection.js';

/** A cell of a tally with its count. */
interface CountedCell {
  readonly cell: TallyCell;
  readonly n: number;
}

/** For specs: rows, tallies and checkpoints in maps. */
export class InMemoryProjectionStore implements ProjectionStore {
  private readonly checkpoints = new Map<string, Position>();
  /** Newest token that each runner has shown. */
  private readonly tokens = new Map<string, number>();
  private readonly standing = new Map<string, Standstill>();
  private readonly skipped = new Map<string, SkippedEvent>();
  private readonly tables = new Map<string, Map<string, RowOf>>();
  private readonly tallies = new Map<string, Map<string, CountedCell>>();
  /** By the table of the sums. */
  private readonly rolledUp = new Map<string, Tally>();
  /** Projections that are trees, by the table of their ancestors. */
  private readonly trees = new Map<string, Projection>();

  async load(runner: string): Promise<Position> {
    return this.checkpoints.get(runner) ?? START;
  }

  async loadAll(runners: readonly string[]): Promise<Position[]> {
    return Promise.all(runners.map((runner) => this.load(runner)));
  }

  async begin(runner: string, token: number): Promise<Position> {
    this.show(runner, token);
    return this.load(runner);
  }

  async save(runner: string, from: Position, to: Position, token: number = NO_LEASE): Promise<void> {
    this.show(runner, token);
    if ((this.checkpoints.get(runner) ?? START) !== from) throw new CheckpointMoved(runner);
    this.checkpoints.set(runner, to);
  }

  async apply(
    projection: Projection,
    events: readonly RecordedEvent[],
    from: Position,
    to: Position,
    token: number = NO_LEASE,
  ): Promise<void> {
    const table = this.tables.get(projection.table) ?? new Map<string, RowOf>();
    const { saved, removed, tallied } = foldBatch(projection, table, events);
    await this.save(projection.name, from, to, token);
    this.tables.set(projection.table, table);
    if (projection.tree) this.trees.set(projection.tree.ancestors, projection);
    for (const [key, row] of saved) table.set(key, row);
    for (const key of removed) table.delete(key);
    (projection.tallies ?? []).forEach((tally, index) => {
      const cells = this.tallies.get(tally.table) ?? new Map<string, CountedCell>();
      this.tallies.set(tally.table, cells);
      if (tally.rollUp) this.rolledUp.set(tally.rollUp.table, tally);
      for (const { cell, by } of tallied[index] ?? []) add(cells, tally, cell, by);
    });
  }

  async noteStandstill(standstill: Omit<Standstill, 'notedAt'>): Promise<void> {
    this.standing.set(standstill.runner, { ...standstill, notedAt: new Date().toISOString() });
  }

  async standstills(): Promise<Standstill[]> {
    const isThere = ({ runner, position }: Standstill) => position > (this.checkpoints.get(runner) ?? START);
    return [...this.standing.values()].filter(isThere).toSorted(inOrder);
  }

  async skip(skipped: Omit<SkippedEvent, 'skippedAt'>): Promise<void> {
    const key = `${skipped.runner} ${skipped.eventId}`;
    if (!this.skipped.has(key)) this.skipped.set(key, { ...skipped, skippedAt: new Date().toISOString() });
  }

  async skips(): Promise<SkippedEvent[]> {
    return [...this.skipped.values()].toSorted(inOrder);
  }

  private show(runner: string, token: number): void {
    if (token < (this.tokens.get(runner) ?? NO_LEASE)) throw new LeaseLost(runner);
    this.tokens.set(runner, token);
  }

  /** Rows of a table, in key order. */
  rows<Row extends RowOf>(table: string): Row[] {
    return [...(this.tables.get(table) ?? new Map<string, RowOf>())]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, row]) => row as Row);
  }

  /** Cells of a tally, or of its sums up a tree, with their counts. */
  counts(table: string): CountedCell[] {
    const rolledUp = this.rolledUp.get(table);
    return rolledUp ? this.sums(rolledUp) : [...(this.tallies.get(table)?.values() ?? [])];
  }

  /** Added up when asked: so they are what they are said to be. */
  private sums(tally: Tally): CountedCell[] {
    const { node, ancestors } = tally.rollUp!;
    const parentOf = this.parentsIn(this.trees.get(ancestors));
    const cells = new Map<string, CountedCell>();
    for (const { cell, n } of this.counts(tally.table)) {
      for (const above of ancestorsOf(String(cell[node]), parentOf)) add(cells, tally, { ...cell, [node]: above }, n);
    }
    return [...cells.values()];
  }

  private parentsIn(projection: Projection | undefined): (node: string) => string | null {
    const rows = projection && this.tables.get(projection.table);
    return (node) => {
      const row = rows?.get(node);
      return row && projection?.tree ? parentIn(projection.tree, row) : null;
    };
  }
}

function inOrder(one: Standstill | SkippedEvent, other: Standstill | SkippedEvent): number {
  if (one.runner !== other.runner) return one.runner < other.runner ? -1 : 1;
  return one.position - other.position;
}

/** An empty cell is none. */
function add(cells: Map<string, CountedCell>, { dimensions }: Tally, cell: TallyCell, by: number): void {
  const id = cellIdOf(dimensions, cell);
  const n = (cells.get(id)?.n ?? 0) + by;
  if (n === 0) cells.delete(id);
  else cells.set(id, { cell, n });
}
