import type { DomainEvent, Position, RecordedEvent } from './event.js';
import { replantedIn, type ProjectionTree, type RollUp } from './projection-tree.js';

/** Column values of one row of a read model: JSON scalars, arrays or objects; instants as ISO strings. */
export type RowOf = object;

/** Declared as a method, so that a projection of some events may stand where one of any events is run. */
type Evolve<Row, Event> = { evolve(row: Row, event: Event): Row | null }['evolve'];

/** A question's answer kept up to date: one row a key, folded from events by pure functions. */
export interface Projection<E extends DomainEvent = DomainEvent, Row extends RowOf = RowOf> {
  /** Versioned: another version is another read model, built beside this one. */
  readonly name: string;
  /** Table that holds the rows; its columns are the row's fields in snake case. */
  readonly table: string;
  /** Field of the row that holds the key. */
  readonly key: string;
  /**
   * Each row is made of the events of one stream, from its first one on: a row whose stream begins in a batch is then
   * not looked for. Left out, it may be there whatever the batch holds.
   */
  readonly isRowAStream?: boolean;
  /** Rows this event changes; empty for an event that does not concern this read model. */
  keysOf(event: RecordedEvent<E>): readonly string[];
  /** The row before its first event, with every field that it may ever have. */
  empty(key: string): Row;
  /** `null` removes the row. */
  readonly on: {
    readonly [Type in E['type']]?: Evolve<Row, RecordedEvent<Extract<E, { type: Type }>>>;
  };
  /**
   * What {@link on} makes of a row with one event after another, in one go; for rows that are dear to copy. Left out,
   * they are applied one by one.
   */
  fold?(row: Row, events: readonly RecordedEvent<E>[]): Row | null;
  /** Counts kept over the rows, in the same transaction. */
  readonly tallies?: readonly Tally<Row>[];
  /** What the rows are where tallies are added up along them. */
  readonly tree?: ProjectionTree;
}

/** Where a row is counted: dimension values of a tally, in its columns' order. */
export type TallyCell = Readonly<Record<string, string | number | null>>;

/**
 * Counts of rows by dimensions. Only the difference a batch makes is written, so that the sums follow
 * the rows exactly and a board costs its cells, not its rows.
 */
export interface Tally<Row extends RowOf = RowOf> {
  readonly table: string;
  /** Dimension columns in snake case; together with the count `n` they are the table. */
  readonly dimensions: readonly string[];
  countedAs(row: Row): readonly TallyCell[];
  /** Keeps sums up a tree beside the cells, so that a board of a node costs no walk through what lies below. */
  readonly rollUp?: RollUp;
}

/** Tells cells apart: each value after its length, so that no two have one id. Made much faster than JSON. */
export function cellIdOf(dimensions: readonly string[], cell: TallyCell): string {
  let id = '';
  for (const dimension of dimensions) {
    const value = cell[dimension] ?? null;
    const text = String(value);
    id += value === null ? '-' : `${text.length}:${text}`;
  }
  return id;
}

/** Difference that a batch makes to one cell of a tally. */
export interface TallyChange {
  readonly cell: TallyCell;
  readonly by: number;
}

/** What a batch makes of the rows it touches. */
export interface FoldedBatch<Row extends RowOf> {
  readonly saved: ReadonlyMap<string, Row>;
  readonly removed: readonly string[];
  /** One list of changes for each of the projection's tallies. */
  readonly tallied: readonly (readonly TallyChange[])[];
  /** Nodes of the projection's tree that came, went, or got another parent. */
  readonly replanted: readonly string[];
}

/** Every table that a projection keeps: rows, tallies and their sums, and who lies above whom. */
export function tablesOf({ table, tallies = [], tree }: Pick<Projection, 'table' | 'tallies' | 'tree'>): string[] {
  const ofTallies = tallies.flatMap((tally) => (tally.rollUp ? [tally.table, tally.rollUp.table] : [tally.table]));
  return [table, ...ofTallies, ...(tree ? [tree.ancestors] : [])];
}

/** Keys of all rows that a batch touches. */
export function keysOfBatch(projection: Projection, events: readonly RecordedEvent[]): string[] {
  const keys = new Set<string>();
  for (const event of events) {
    if (!(event.type in projection.on)) continue;
    for (const key of projection.keysOf(event)) keys.add(key);
  }
  return [...keys];
}

/** An event that a projection's code cannot fold. The projection stops at it; others go on. */
export class PoisonEvent extends Error {
  override readonly name = 'PoisonEvent';
  constructor(
    readonly projection: string,
    readonly eventId: string,
    readonly position: Position,
    cause: unknown,
  ) {
    super(`${projection} cannot fold event ${eventId} at position ${position}: ${String(cause)}`, { cause });
  }
}

/** Folds a batch over the rows it touches; pure. `rows` holds the present row of every key that has one. */
export function foldBatch<Row extends RowOf>(
  projection: Projection<DomainEvent, Row>,
  rows: ReadonlyMap<string, Row>,
  events: readonly RecordedEvent[],
): FoldedBatch<Row> {
  const after = rowsAfter(projection, rows, events);
  const saved = new Map<string, Row>();
  const removed: string[] = [];
  for (const [key, row] of after) {
    if (row) saved.set(key, row);
    else removed.push(key);
  }
  const tallied = (projection.tallies ?? []).map((tally) => tallyChanges(tally, rows, after));
  return { saved, removed, tallied, replanted: replantedIn(projection, rows, { saved, removed }) };
}

/** Null is a row that the events removed, whatever there was before. */
function rowsAfter<Row extends RowOf>(
  projection: Projection<DomainEvent, Row>,
  rows: ReadonlyMap<string, Row>,
  events: readonly RecordedEvent[],
): Map<string, Row | null> {
  if (!projection.fold) return oneByOne(projection, rows, events);
  try {
    const after = new Map<string, Row | null>();
    for (const [key, ofRow] of eventsByKey(projection, events)) {
      after.set(key, projection.fold(rows.get(key) ?? projection.empty(key), ofRow));
    }
    return after;
  } catch {
    // Says which event it is.
    return oneByOne(projection, rows, events);
  }
}

function oneByOne<Row extends RowOf>(
  projection: Projection<DomainEvent, Row>,
  rows: ReadonlyMap<string, Row>,
  events: readonly RecordedEvent[],
): Map<string, Row | null> {
  const after = new Map<string, Row | null>();
  for (const event of events) {
    const apply = projection.on[event.type] as ((row: Row, event: RecordedEvent) => Row | null) | undefined;
    if (!apply) continue;
    try {
      for (const key of projection.keysOf(event)) {
        const changed = after.get(key);
        const row = changed === undefined ? rows.get(key) : changed;
        after.set(key, apply(row ?? projection.empty(key), event));
      }
    } catch (error) {
      throw new PoisonEvent(projection.name, event.id, event.position, error);
    }
  }
  return after;
}

function eventsByKey<Row extends RowOf>(
  projection: Projection<DomainEvent, Row>,
  events: readonly RecordedEvent[],
): Map<string, RecordedEvent[]> {
  const byKey = new Map<string, RecordedEvent[]>();
  for (const event of events) {
    if (!(event.type in projection.on)) continue;
    for (const key of projection.keysOf(event)) {
      const known = byKey.get(key);
      if (known) known.push(event);
      else byKey.set(key, [event]);
    }
  }
  return byKey;
}

function tallyChanges<Row extends RowOf>(
  tally: Tally<Row>,
  before: ReadonlyMap<string, Row>,
  after: ReadonlyMap<string, Row | null>,
): TallyChange[] {
  const changes = new Map<string, { cell: TallyCell; by: number }>();
  const count = (cells: readonly TallyCell[], from: number, by: number) => {
    for (const cell of from === 0 ? cells : cells.slice(from)) {
      const id = cellIdOf(tally.dimensions, cell);
      const change = changes.get(id);
      if (change) change.by += by;
      else changes.set(id, { cell, by });
    }
  };
  for (const [key, row] of after) {
    const known = before.get(key);
    const was = known ? tally.countedAs(known) : [];
    const is = row ? tally.countedAs(row) : [];
    // Most events leave most of it as it was: that is not worth an entry which nothing remains of.
    const same = sharedStart(tally.dimensions, was, is);
    count(was, same, -1);
    count(is, same, +1);
  }
  return [...changes.values()].filter(({ by }) => by !== 0);
}

/** How many cells at the beginning are the same. */
function sharedStart(dimensions: readonly string[], was: readonly TallyCell[], is: readonly TallyCell[]): number {
  let same = 0;
  for (const [index, cell] of was.entries()) {
    const other = is[index];
    if (!other || dimensions.some((dimension) => (cell[dimension] ?? null) !== (other[dimension] ?? null))) break;
    same++;
  }
  return same;
}
