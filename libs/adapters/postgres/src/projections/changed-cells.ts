import type { Statement } from '../dedicated-connection.js';

/** Beginning of the names of transaction-local settings that hand emptied cells from one statement to the next. */
const EMPTIED = 'thong_suot.emptied_';

/**
 * The part of a statement that changes cells, answering each as `place` and `n`. What it empties the next statement
 * removes: one statement cannot change a cell twice. The transaction holds the cell, so that its place is still its own.
 */
export class ChangedCells {
  readonly name: string;

  constructor(private readonly table: string) {
    this.name = `changed_${table}`;
  }

  /** To be selected after the part itself. */
  remembering(): string {
    return `set_config('${EMPTIED}${this.table}',
      (SELECT coalesce(array_agg(place), '{}')::text FROM ${this.name} WHERE n = 0), true)`;
  }

  removingEmptied(): Statement {
    return { name: `empty ${this.table}`, text: this.deleting() };
  }

  /** The text of {@link removingEmptied}. */
  deleting(): string {
    const places = `nullif(current_setting('${EMPTIED}${this.table}', true), '')::tid[]`;
    return `DELETE FROM ${this.table} WHERE ctid = ANY(${places}) AND n = 0`;
  }
}

/** The same of several tables in one statement: each one more is one more to be sent, bound and answered. */
export function removingAllEmptied(name: string, cells: readonly ChangedCells[]): Statement {
  const parts = cells.map((one) => `emptied_${one.name} AS (${one.deleting()})`);
  return { name: `empty ${name}`, text: `WITH ${parts.join(', ')} SELECT` };
}
