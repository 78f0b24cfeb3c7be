import type { FoldedBatch, Projection, RollUp, RowOf } from '#event-sourcing';
import type { DedicatedConnection, Statement } from '../dedicated-connection.js';
import { removingAllEmptied } from './changed-cells.js';
import { moveParameters, movingCheckpoint, type Move } from './checkpoints.js';
import { copyIn } from './copy-in.js';
import { TableLayout } from './table-layout.js';
import { tallyJson, TallyTable } from './tally-table.js';
import { heldStill, TreeTable } from './tree-table.js';

/** Takes the checkpoint's place for tables that nobody reads yet; uses the same parameters. */
const unguarded = (condition: string) => `
  SELECT $3::bigint AS position
  WHERE $1::text IS NOT NULL AND $2::bigint IS NOT NULL AND $4::bigint IS NOT NULL AND ${condition}`;

/** Parameters before those of the tallies: the move's, the table and the removed keys. */
const FIRST_TALLY = 7;

/** The statements of one projection's tables. */
export class ProjectionTables {
  readonly keyColumn: string;

  private constructor(
    private readonly projection: Projection,
    private readonly layout: TableLayout,
    /** In the projection's order. */
    readonly tallies: readonly TallyTable[],
    private readonly tree: TreeTable | null,
    private readonly guard = movingCheckpoint,
  ) {
    this.keyColumn = layout.column(projection.key);
  }

  static async of(connection: DedicatedConnection, projection: Projection): Promise<ProjectionTables> {
    const layout = await TableLayout.of(connection, projection.table, projection.empty(''));
    return new ProjectionTables(
      projection,
      layout,
      (projection.tallies ?? []).map((tally) => new TallyTable(tally)),
      TreeTable.of(projection, (field) => layout.column(field)),
    );
  }

  /**
   * The same in other tables of the same shape, written without regard to the checkpoint. Sums follow the tree told;
   * who lies above whom in a tree of the rows is left alone.
   */
  in(tableFor: (table: string) => string, ancestorsFor: (rollUp: RollUp) => string): ProjectionTables {
    return new ProjectionTables(
      this.projection,
      this.layout.in(tableFor(this.layout.table)),
      this.tallies.map((tally) => tally.in(tableFor, ancestorsFor)),
      null,
      unguarded,
    );
  }

  /** Tables of the tallies and of their sums. */
  get tallyTables(): string[] {
    return this.tallies.flatMap(({ table, sums }) => (sums ? [table, sums.table] : [table]));
  }

  async load(connection: DedicatedConnection, keys: readonly string[]): Promise<Map<string, RowOf>> {
    const rows = new Map<string, RowOf>();
    if (keys.length === 0) return rows;
    const found = await connection.rows<unknown[]>({
      name: `load ${this.layout.table}`,
      text: `SELECT ${this.layout.list()} FROM ${this.layout.table}
             WHERE ${this.keyColumn} = ANY($1::${this.layout.typeOf(this.projection.key)}[])`,
      values: [keys],
    });
    for (const values of found) {
      const row = this.layout.toRow<Record<string, unknown>>(values);
      rows.set(String(row[this.projection.key]), row);
    }
    return rows;
  }

  /** Writes rows that the table has not, beside any checkpoint. The connection must not pipeline. */
  async copy(connection: DedicatedConnection, rows: Iterable<RowOf>): Promise<void> {
    const text = `COPY ${this.layout.table} (${this.layout.list()}) FROM STDIN`;
    await copyIn(await connection.connection(), text, this.layout.toCopy(rows));
  }

  /** What a transaction begins with that goes on with {@link writing}. */
  locking({ tallied, replanted }: FoldedBatch<RowOf>): Statement[] {
    return this.lockingFor(
      replanted.length > 0,
      this.tallies.filter((_, index) => tallied[index]!.length > 0),
    );
  }

  /** What a transaction begins with that puts other tables in the place of all of these. */
  lockingAll(): Statement[] {
    return this.lockingFor(true, this.tallies);
  }

  /** What depends on all rows, beside the tallies. */
  replantingAll(): Statement[] {
    return this.tree?.replanting('all') ?? [];
  }

  /**
   * Writes what a batch made of its rows and moves the checkpoint. If it was moved, the first answers the position and
   * the table's number in the catalogue.
   * @param into that number, where rows are in hand: if another table took its place since, nothing is moved
   */
  writing(folded: FoldedBatch<RowOf>, move: Move, into: number | null = null): Statement[] {
    const isLessened = folded.tallied.some((changes) => changes.some(({ by }) => by < 0));
    const cells = this.tallies.flatMap(({ changedCells }) => changedCells);
    return [
      this.writingRows(folded, move, into),
      ...(isLessened ? [removingAllEmptied(`cells of ${this.layout.table}`, cells)] : []),
      // Goes by the rows as they are, so that nothing happens where nothing was written.
      ...(this.tree && folded.replanted.length > 0 ? this.tree.replanting(folded.replanted) : []),
    ];
  }

  /** Adds to the tallies alone, beside any checkpoint. */
  adding(tallied: FoldedBatch<RowOf>['tallied']): Statement[] {
    return tallied.flatMap((changes, index) => this.tallies[index]!.addingAlone(changes));
  }

  private lockingFor(change: boolean, tallies: readonly TallyTable[]): Statement[] {
    const followed = new Set(tallies.flatMap(({ sums }) => sums?.ancestors ?? []));
    return [...(this.tree && change ? [this.tree.locking()] : []), ...[...followed].map(heldStill)];
  }

  /** Everything hangs on the checkpoint's move: where that finds no row, nothing is written. */
  private writingRows({ saved, removed, tallied }: FoldedBatch<RowOf>, move: Move, into: number | null): Statement {
    const { table } = this.layout;
    const present = `to_regclass('${table}')::oid::bigint`;
    const firstColumn = FIRST_TALLY + this.tallies.length;
    const remembered = this.tallies.flatMap((tally) => tally.remembering());
    const updates = this.layout.columns
      .filter(({ name }) => name !== this.keyColumn)
      .map(({ name }) => `${name} = excluded.${name}`);
    return {
      name: `write ${table}`,
      text: `
        WITH moved AS (${this.guard(`($5::bigint IS NULL OR ${present} = $5)`)}),
        saved AS (
          INSERT INTO ${table} (${this.layout.list()})
          SELECT r.* FROM (${this.layout.unnested(firstColumn)}) AS r, moved
          ON CONFLICT (${this.keyColumn}) DO ${updates.length > 0 ? `UPDATE SET ${updates.join(', ')}` : 'NOTHING'}
        ),
        removed AS (
          DELETE FROM ${table} USING moved
          WHERE ${table}.${this.keyColumn} = ANY($6::${this.layout.typeOf(this.projection.key)}[])
        )${this.tallies.map((tally, index) => `, ${tally.adding(`$${index + FIRST_TALLY}`)}`).join('')}
        SELECT ${['moved.position', present, ...remembered].join(', ')} FROM moved`,
      values: [
        ...moveParameters(move),
        into,
        removed,
        ...tallied.map(tallyJson),
        ...this.layout.toArrays([...saved.values()]),
      ],
    };
  }
}
