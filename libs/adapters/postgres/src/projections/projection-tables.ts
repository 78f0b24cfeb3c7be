import type { FoldedBatch, Position, Projection, RowOf, Tally, TallyChange } from '#event-sourcing';
import type { DedicatedConnection, Statement } from '../dedicated-connection.js';
import { MOVE_CHECKPOINT } from './checkpoints.js';
import { copyIn } from './copy-in.js';
import { TableLayout } from './table-layout.js';

/** Name of the transaction-local setting that hands a tally's emptied cells from one statement to the next. */
const EMPTIED = 'thong_suot.emptied_';

/** Takes the checkpoint's place for tables that nobody reads yet; uses the same parameters. */
const UNGUARDED = 'SELECT $3::bigint AS position WHERE $1::text IS NOT NULL AND $2::bigint IS NOT NULL';

/** The statements of one projection's tables. */
export class ProjectionTables {
  readonly keyColumn: string;

  private constructor(
    private readonly projection: Projection,
    private readonly layout: TableLayout,
    /** Tables of the tallies, in the projection's order. */
    private readonly tallyTables: readonly string[],
    private readonly guard = MOVE_CHECKPOINT,
  ) {
    this.keyColumn = layout.column(projection.key);
  }

  static async of(connection: DedicatedConnection, projection: Projection): Promise<ProjectionTables> {
    const layout = await TableLayout.of(connection, projection.table);
    return new ProjectionTables(
      projection,
      layout,
      (projection.tallies ?? []).map(({ table }) => table),
    );
  }

  /** The same in other tables of the same shape, written without regard to the checkpoint. */
  in(tableFor: (table: string) => string): ProjectionTables {
    return new ProjectionTables(
      this.projection,
      this.layout.in(tableFor(this.layout.table)),
      this.tallyTables.map(tableFor),
      UNGUARDED,
    );
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

  /** Writes what a batch made of its rows and moves the checkpoint; the first answers a row if it was moved. */
  writing(folded: FoldedBatch<RowOf>, from: Position, to: Position): Statement[] {
    const lessened = this.tallyTables.flatMap((table, index) =>
      folded.tallied[index]!.some(({ by }) => by < 0) ? [removingEmptied(table, index)] : [],
    );
    return [this.writingRows(folded, from, to), ...lessened];
  }

  /** Adds to the tallies alone, beside any checkpoint. */
  adding(tallied: FoldedBatch<RowOf>['tallied']): Statement[] {
    const tallies = this.projection.tallies ?? [];
    return tallied.flatMap((changes, index) => {
      const table = this.tallyTables[index]!;
      const adding: Statement = {
        name: `add ${table}`,
        text: `WITH moved AS (SELECT), ${addingTally(tallies[index]!, table, index, '$1')} SELECT ${rememberingEmptied(index)}`,
        values: [tallyJson(changes)],
      };
      return [adding, removingEmptied(table, index)];
    });
  }

  /** Everything hangs on the checkpoint's move: where that finds no row, nothing is written. */
  private writingRows({ saved, removed, tallied }: FoldedBatch<RowOf>, from: Position, to: Position): Statement {
    const { table } = this.layout;
    const tallies = this.projection.tallies ?? [];
    const firstColumn = 5 + tallies.length;
    const updates = this.layout.columns
      .filter(({ name }) => name !== this.keyColumn)
      .map(({ name }) => `${name} = excluded.${name}`);
    return {
      name: `write ${table}`,
      text: `
        WITH moved AS (${this.guard}),
        saved AS (
          INSERT INTO ${table} (${this.layout.list()})
          SELECT r.* FROM (${this.layout.unnested(firstColumn)}) AS r, moved
          ON CONFLICT (${this.keyColumn}) DO ${updates.length > 0 ? `UPDATE SET ${updates.join(', ')}` : 'NOTHING'}
        ),
        removed AS (
          DELETE FROM ${table} USING moved
          WHERE ${this.keyColumn} = ANY($4::${this.layout.typeOf(this.projection.key)}[])
        )${this.tallyTables.map((name, index) => `, ${addingTally(tallies[index]!, name, index, `$${index + 5}`)}`).join('')}
        SELECT moved.position${this.tallyTables.map((_, index) => `, ${rememberingEmptied(index)}`).join('')} FROM moved`,
      values: [
        this.projection.name,
        from,
        to,
        removed,
        ...tallied.map(tallyJson),
        ...this.layout.toArrays([...saved.values()]),
      ],
    };
  }
}

function tallyJson(changes: readonly TallyChange[]): string {
  return JSON.stringify(changes.map(({ cell, by }) => ({ ...cell, n: by })));
}

function addingTally({ dimensions }: Tally, table: string, index: number, parameter: string): string {
  const columns = dimensions.join(', ');
  return `tally_${index} AS (
    INSERT INTO ${table} AS t (${columns}, n)
    SELECT ${dimensions.map((dimension) => `c.${dimension}`).join(', ')}, c.n
    FROM json_populate_recordset(null::${table}, ${parameter}) AS c, moved
    ON CONFLICT (${columns}) DO UPDATE SET n = t.n + excluded.n
    RETURNING t.ctid AS place, t.n
  )`;
}

function rememberingEmptied(index: number): string {
  return `set_config('${EMPTIED}${index}',
    (SELECT coalesce(array_agg(place), '{}')::text FROM tally_${index} WHERE n = 0), true)`;
}

/** One statement cannot change a cell twice; this transaction holds the cell, so that its place is still its own. */
function removingEmptied(table: string, index: number): Statement {
  return {
    name: `empty ${table}`,
    text: `DELETE FROM ${table} WHERE ctid = ANY(nullif(current_setting('${EMPTIED}${index}', true), '')::tid[]) AND n = 0`,
  };
}
