import type { DedicatedConnection } from '../dedicated-connection.js';
import type { CopyLanes } from './copy-lanes.js';
import { shadowOf } from './shadow-tables.js';

/**
 * The indexes of a shadow that was created without any: built over the rows that are there costs a fraction of kept up
 * with each row. The key's may be needed before the others.
 */
export class ShadowIndexes {
  private keyBuilt: Promise<void> | null = null;
  private allBuilt: Promise<void> | null = null;

  private constructor(
    private readonly key: string | null,
    private readonly others: readonly string[],
    private readonly lanes: CopyLanes,
  ) {}

  /** As the live table has them; named here, for PostgreSQL gives two that are built at once the same name. */
  static async of(
    connection: DedicatedConnection,
    lanes: CopyLanes,
    table: string,
    keyColumn: string,
  ): Promise<ShadowIndexes> {
    const rows = await connection.rows<[statement: string, isKey: boolean]>({
      text: `
        SELECT
          CASE WHEN c.oid IS NULL
            THEN 'CREATE ' || CASE WHEN i.indisunique THEN 'UNIQUE ' ELSE '' END || 'INDEX ${shadowOf(table)}_' || i.indexrelid || ' ON ${shadowOf(table)} USING '
              || regexp_replace(pg_get_indexdef(i.indexrelid), '^.*? USING ', '')
            ELSE 'ALTER TABLE ${shadowOf(table)} ADD ' || pg_get_constraintdef(c.oid)
          END,
          i.indisunique AND i.indnkeyatts = 1 AND i.indpred IS NULL AND pg_get_indexdef(i.indexrelid, 1, false) = $2
        FROM pg_index i
          LEFT JOIN pg_constraint c ON c.conindid = i.indexrelid AND c.conrelid = i.indrelid AND c.contype IN ('p', 'u', 'x')
        WHERE i.indrelid = to_regclass($1)
        ORDER BY pg_relation_size(i.indexrelid) DESC`,
      values: [table, keyColumn],
    });
    const key = rows.find(([, isKey]) => isKey);
    const others = rows.filter((row) => row !== key).map(([statement]) => statement);
    return new ShadowIndexes(key?.[0] ?? null, others, lanes);
  }

  /** Resolves once rows are found by their keys. */
  buildKey(): Promise<void> {
    return (this.keyBuilt ??= this.build(this.key ? [this.key] : []));
  }

  /** Resolves once all are there. */
  buildAll(): Promise<void> {
    return (this.allBuilt ??= this.buildKey().then(() => this.build(this.others)));
  }

  private async build(statements: readonly string[]): Promise<void> {
    await Promise.all(statements.map((text) => this.lanes.run((connection) => connection.rows({ text }))));
  }
}
