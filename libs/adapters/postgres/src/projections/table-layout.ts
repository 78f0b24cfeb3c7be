import type { RowOf } from '#event-sourcing';
import { textArray } from '../binary-arrays.js';
import type { DedicatedConnection } from '../dedicated-connection.js';
import { columnText } from './column-text.js';
import { CopyRows, copyTextOf } from './copy-rows.js';

/** One column, and the row's field that it holds. */
interface Column {
  readonly name: string;
  readonly field: string;
  readonly type: string;
}

/** How rows become columns of a table and back. Columns that the database computes are left to it. */
export class TableLayout {
  private readonly byField: ReadonlyMap<string, string>;

  constructor(
    readonly table: string,
    readonly columns: readonly Column[],
  ) {
    this.byField = new Map(columns.map(({ field, name }) => [field, name]));
  }

  /** `row` has the fields that this program knows: the columns of a newer one are left to it. */
  static async of(connection: DedicatedConnection, table: string, row: RowOf): Promise<TableLayout> {
    const rows = await connection.rows<[name: string, type: string]>({
      text: `
        SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute
        WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
        ORDER BY attnum`,
      values: [table],
    });
    if (rows.length === 0) throw new Error(`There is no table ${table}`);
    const columns = rows.map(([name, type]) => ({ name, type, field: camelCase(name) }));
    return new TableLayout(
      table,
      columns.filter(({ field }) => field in row),
    );
  }

  /** The same columns in another table. */
  in(table: string): TableLayout {
    return new TableLayout(table, this.columns);
  }

  column(field: string): string {
    const name = this.byField.get(field);
    if (!name) throw new Error(`Table ${this.table} has no column for ${field}`);
    return name;
  }

  typeOf(field: string): string {
    return this.columns.find((column) => column.field === field)?.type ?? 'text';
  }

  /** Column names for a statement. */
  list(): string {
    return this.columns.map(({ name }) => name).join(', ');
  }

  /** Rows for {@link unnested}: an array a column, of its values in text form. Binary, for nothing is then escaped. */
  toArrays(rows: readonly RowOf[]): Buffer[] {
    for (const field in rows[0]) this.column(field);
    return this.columns.map(({ field, type }) =>
      textArray(rows.map((row) => columnText(row[field as keyof typeof row], type))),
    );
  }

  /** Makes rows of {@link toArrays} again, from parameters that begin at `first`. */
  unnested(first: number): string {
    const parameters = this.columns.map((_, index) => `$${first + index}::text[]`).join(', ');
    const columns = this.columns.map(({ name, type }) => `r.${name}::${type}`).join(', ');
    return `SELECT ${columns} FROM unnest(${parameters}) AS r (${this.list()})`;
  }

  /** Rows in the text form of `COPY`. */
  toCopy(rows: Iterable<RowOf>): Buffer {
    const copy = new CopyRows();
    const columns = this.columns.map(({ field, type }) => ({ field, textOf: copyTextOf(type) }));
    let isFirst = true;
    for (const row of rows) {
      // The rest are of the same making.
      if (isFirst) for (const field in row) this.column(field);
      isFirst = false;
      let values = '';
      for (const { field, textOf } of columns) values += `\t${textOf(row[field as keyof typeof row])}`;
      copy.add(values.slice(1));
    }
    return copy.bytes();
  }

  /** A row from its column values, in the order of {@link columns}. */
  toRow<Row extends RowOf>(values: readonly unknown[]): Row {
    const row: Record<string, unknown> = {};
    for (const [index, { field }] of this.columns.entries()) row[field] = values[index];
    return row as Row;
  }
}

function camelCase(name: string): string {
  return name.replace(/_([a-z\d])/g, (_, letter: string) => letter.toUpperCase());
}
