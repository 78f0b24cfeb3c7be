import pg from 'pg';

const { builtins } = pg.types;
const TEXT_ARRAY: number = 1009;
const TIMESTAMPTZ_ARRAY = 1185;
const DATE_ARRAY = 1182;
const INT8_ARRAY = 1016;
const IN_UTC = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?\+00$/;

/** PostgreSQL's text of an instant as ISO 8601 in UTC with milliseconds; `infinity` stays as it is. */
export function isoInstant(text: string): string {
  const [whole, day, time, fraction = ''] = IN_UTC.exec(text) ?? [];
  if (whole) return `${day}T${time}.${fraction.padEnd(3, '0').slice(0, 3)}Z`;
  const parsed = new Date(text);
  return Number.isNaN(parsed.getTime()) ? text : parsed.toISOString();
}

const textArray = pg.types.getTypeParser(TEXT_ARRAY, 'text') as (text: string) => (string | null)[];

const arrayOf = (transform: (text: string) => unknown) => (text: string) =>
  textArray(text).map((entry) => (entry === null ? null : transform(entry)));

const asText = (text: string): string => text;

const PARSERS: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [builtins.INT8, Number],
  [builtins.TIMESTAMPTZ, isoInstant],
  [builtins.DATE, asText],
  [INT8_ARRAY, arrayOf(Number)],
  [TIMESTAMPTZ_ARRAY, arrayOf(isoInstant)],
  [DATE_ARRAY, arrayOf(asText)],
]);

/**
 * How columns arrive in JavaScript: `int8` as a number (exact up to 2^53), instants as ISO strings with `Z`,
 * dates as `YYYY-MM-DD`. Belongs to a pool, so that other users of `pg` in the process keep their own ways.
 */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && PARSERS.get(oid)) || pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};
