import type { RollUp, Tally, TallyChange } from '#event-sourcing';
import type { Statement } from '../dedicated-connection.js';
import { ChangedCells } from './changed-cells.js';

/** Cells of one statement, when there are very many. */
const CHUNK = 100_000;

/** Where a roll-up is kept, and the tree that it follows. */
export type SumsTable = Pick<RollUp, 'table' | 'ancestors'>;

/** The table of one tally and, where it is rolled up, that of its sums; as parts of statements. */
export class TallyTable {
  private readonly cells: ChangedCells;
  private readonly sumCells: ChangedCells | null;

  constructor(
    private readonly tally: Tally,
    readonly table: string = tally.table,
    readonly sums: SumsTable | null = tally.rollUp ?? null,
  ) {
    this.cells = new ChangedCells(table);
    this.sumCells = sums && new ChangedCells(sums.table);
  }

  /** The same in other tables of the same shape. */
  in(tableFor: (table: string) => string, ancestorsFor: (rollUp: RollUp) => string): TallyTable {
    const { table, rollUp } = this.tally;
    const sums = rollUp ? { table: tableFor(rollUp.table), ancestors: ancestorsFor(rollUp) } : null;
    return new TallyTable(this.tally, tableFor(table), sums);
  }

  /** Table of the live tree's pairs, whichever these sums follow; null where the tally is not rolled up. */
  get tree(): string | null {
    return this.tally.rollUp?.ancestors ?? null;
  }

  /** Adds the changes in the parameter; for a statement that has a row in `moved` if they are to be written. */
  adding(parameter: string): string {
    const { table, sums } = this;
    const { dimensions } = this.tally;
    const given = `given_${table}`;
    const parts = [
      `${given} AS MATERIALIZED (SELECT c.* FROM json_populate_recordset(null::${table}, ${parameter}) AS c, moved)`,
      `${this.cells.name} AS (${this.upsert(table, `SELECT ${dimensions.join(', ')}, n FROM ${given}`)})`,
    ];
    if (sums) parts.push(this.shifting(`(SELECT node, ancestor, 1 AS sign FROM ${sums.ancestors})`, given));
    return parts.join(', ');
  }

  /** {@link adding} as statements of their own. */
  addingAlone(changes: readonly TallyChange[]): Statement[] {
    const text = `WITH moved AS (SELECT), ${this.adding('$1')} SELECT ${this.remembering().join(', ')}`;
    const statements: Statement[] = [];
    for (let start = 0; start < changes.length; start += CHUNK) {
      const values = [tallyJson(changes.slice(start, start + CHUNK))];
      statements.push({ name: `add ${this.table}`, text, values }, ...this.removingEmptied());
    }
    return statements;
  }

  /**
   * Brings the sums in line with a tree of which pairs came or went: `shift` has the columns `node`, `ancestor`, and
   * `sign`, -1 for a pair that went. For a tally that is rolled up.
   */
  shifting(shift: string, cells: string = this.table): string {
    const { node } = this.tally.rollUp!;
    const columns = this.tally.dimensions.map((name) => (name === node ? 's.ancestor' : `c.${name}`)).join(', ');
    const sums = `
      SELECT ${columns}, sum(c.n * s.sign) FROM ${cells} AS c JOIN ${shift} AS s ON s.node = c.${node}
      GROUP BY ${columns} HAVING sum(c.n * s.sign) <> 0`;
    return `${this.sumCells!.name} AS (${this.upsert(this.sums!.table, sums)})`;
  }

  /** To be selected after {@link adding}, for {@link removingEmptied}. */
  remembering(): string[] {
    return [this.cells.remembering(), ...this.rememberingSums()];
  }

  removingEmptied(): Statement[] {
    return this.changedCells.map((cells) => cells.removingEmptied());
  }

  /** What {@link adding} changes. */
  get changedCells(): ChangedCells[] {
    return this.sumCells ? [this.cells, this.sumCells] : [this.cells];
  }

  /** To be selected after {@link shifting}, for {@link removingEmptiedSums}. */
  rememberingSums(): string[] {
    return this.sumCells ? [this.sumCells.remembering()] : [];
  }

  removingEmptiedSums(): Statement[] {
    return this.sumCells ? [this.sumCells.removingEmptied()] : [];
  }

  private upsert(table: string, cells: string): string {
    const columns = this.tally.dimensions.join(', ');
    return `
      INSERT INTO ${table} AS t (${columns}, n) ${cells}
      ON CONFLICT (${columns}) DO UPDATE SET n = t.n + excluded.n
      RETURNING t.ctid AS place, t.n`;
  }
}

export function tallyJson(changes: readonly TallyChange[]): string {
  return JSON.stringify(changes.map(({ cell, by }) => ({ ...cell, n: by })));
}
