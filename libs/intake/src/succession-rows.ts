import { csvLines } from './csv.js';

/** What a row says of the old unit: it passes whole, or in part, or goes on under its name or another one. */
export const RELATIONS_OF_UNITS = ['whole', 'part', 'unchanged', 'retyped', 'unknown'] as const;
export type RelationOfUnits = (typeof RELATIONS_OF_UNITS)[number];

/** One pair of an old and a new unit. */
export interface SuccessionRow {
  readonly line: number;
  readonly oldCode: string;
  readonly oldName: string;
  readonly newCode: string;
  readonly newName: string;
  /** Empty where the table has no such column. */
  readonly newSuperiorCode: string;
  readonly relation: RelationOfUnits;
}

export interface RowProblem {
  readonly line: number;
  readonly field: string;
  /** What stands there; null for a column that is missing. */
  readonly found: string | null;
}

export interface SuccessionTable {
  readonly rows: readonly SuccessionRow[];
  /** A table with problems is not used at all. */
  readonly problems: readonly RowProblem[];
}

/** Columns by their names; in this table others may stand between them. */
const COLUMNS = {
  oldCode: 'old_commune_code',
  oldName: 'old_commune',
  newCode: 'new_commune_code',
  newName: 'new_commune',
  relation: 'relation',
} as const;
const SUPERIOR = 'new_province_code';

const MOST_PROBLEMS = 20;
/** Far above the whole country's. */
const MOST_LINES = 50_000;

/**
 * Reads a table of successions, a row for every old-to-new pair.
 * @throws CsvUnreadable
 */
export function successionTable(text: string): SuccessionTable {
  const rows: SuccessionRow[] = [];
  const problems: RowProblem[] = [];
  let places: Readonly<Record<keyof typeof COLUMNS, number>> | null = null;
  let superior = -1;
  for (const { line, fields } of csvLines(text, MOST_LINES)) {
    if (!places) {
      const names = fields.map((field) => field.trim().toLowerCase());
      const missing = Object.values(COLUMNS).filter((name) => !names.includes(name));
      if (missing.length > 0) return { rows, problems: missing.map((field) => ({ line, field, found: null })) };
      const placeOf = (column: keyof typeof COLUMNS) => names.indexOf(COLUMNS[column]);
      places = {
        oldCode: placeOf('oldCode'),
        oldName: placeOf('oldName'),
        newCode: placeOf('newCode'),
        newName: placeOf('newName'),
        relation: placeOf('relation'),
      };
      superior = names.indexOf(SUPERIOR);
      continue;
    }
    const at = (place: number) => (fields[place] ?? '').trim().normalize('NFC');
    const relation = at(places.relation).toLowerCase();
    const [newCode, newName] = [at(places.newCode), at(places.newName)];
    const known = RELATIONS_OF_UNITS.find((one) => one === relation);
    if (!known) problems.push({ line, field: COLUMNS.relation, found: relation });
    if (newCode === '') problems.push({ line, field: COLUMNS.newCode, found: '' });
    if (newName === '') problems.push({ line, field: COLUMNS.newName, found: '' });
    if (problems.length >= MOST_PROBLEMS) break;
    if (!known) continue;
    rows.push({
      line,
      oldCode: at(places.oldCode),
      oldName: at(places.oldName),
      newCode,
      newName,
      newSuperiorCode: superior < 0 ? '' : at(superior),
      relation: known,
    });
  }
  if (!places) problems.push(...Object.values(COLUMNS).map((field) => ({ line: 1, field, found: null })));
  return { rows, problems };
}
