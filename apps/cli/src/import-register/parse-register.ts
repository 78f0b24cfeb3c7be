import { localDate, UNIT_KINDS } from '#domain';
import type { Register } from '#application';
import { UsageError } from '../usage-error.js';
import { jsonLines, lineOfMistake } from './json-lines.js';

/** What the file holds, by example. */
export const SHAPE = `{
  "units": [{ "code": "TU", "name": "Tỉnh ủy", "kind": "province-committee", "parentCode": null, "establishedOn": "1997-01-01" }],
  "unitGroups": [{ "code": "huyen-uy", "name": "Các huyện ủy", "aliases": [], "selector": { "kinds": ["district-committee"] } }]
}
kinds: ${UNIT_KINDS.join(', ')}`;

/** Longest code or name; what is longer is a file of another kind. */
const MOST_CHARACTERS = 500;

/** Mistakes that are told at a time. */
const MOST_MISTAKES = 20;

/** What a field takes. */
interface Rule {
  readonly takes: string;
  readonly isMet: (value: unknown) => boolean;
}

const isText = (value: unknown): boolean =>
  typeof value === 'string' && value !== '' && value.length <= MOST_CHARACTERS;

const TEXT: Rule = { takes: `a text of 1 to ${MOST_CHARACTERS} characters`, isMet: isText };
const KIND: Rule = { takes: `one of ${UNIT_KINDS.join(', ')}`, isMet: (value) => UNIT_KINDS.some((k) => k === value) };
const DAY: Rule = { takes: 'a day like "1997-01-01"', isMet: isDay };
const listOf = ({ takes, isMet }: Rule): Rule => ({
  takes: `a list in brackets, each ${takes}`,
  isMet: (value) => Array.isArray(value) && value.every(isMet),
});
const orNull = ({ takes, isMet }: Rule): Rule => ({
  takes: `${takes}, or null`,
  isMet: (value) => value === null || isMet(value),
});
const optional = ({ takes, isMet }: Rule): Rule => ({ takes, isMet: (value) => value === undefined || isMet(value) });

const UNIT: Readonly<Record<string, Rule>> = {
  code: TEXT,
  name: TEXT,
  kind: KIND,
  parentCode: { ...orNull(TEXT), takes: 'the code of the unit above, or null for the topmost one' },
  establishedOn: DAY,
};
const GROUP: Readonly<Record<string, Rule>> = {
  code: TEXT,
  name: TEXT,
  aliases: listOf(TEXT),
  'selector.kinds': listOf(KIND),
  'selector.below': { ...optional(orNull(TEXT)), takes: 'the code of a unit' },
  include: optional(listOf(TEXT)),
  exclude: optional(listOf(TEXT)),
};

/** @throws UsageError that names the line and the field of what is not of the shape, and what belongs there */
export function parseRegister(text: string): Register {
  const register = parsed(text.replace(/^\uFEFF/, ''));
  const { units, unitGroups = [] } = (register ?? {}) as Partial<Register>;
  if (!Array.isArray(units) || !Array.isArray(unitGroups)) {
    const name = Array.isArray(units) ? 'unitGroups' : 'units';
    throw new UsageError(`Line 1: the file has no list "${name}". It needs the shape\n${SHAPE}`);
  }
  const lines = jsonLines(text);
  const mistakes = [...mistakesIn('units', units, UNIT, lines), ...mistakesIn('unitGroups', unitGroups, GROUP, lines)];
  if (mistakes.length === 0) return { units, unitGroups };
  const more = mistakes.length - MOST_MISTAKES;
  throw new UsageError(
    [
      ...mistakes.slice(0, MOST_MISTAKES),
      ...(more > 0 ? [`… and ${more} more.`] : []),
      'Nothing was entered: correct these lines and give the command again.',
    ].join('\n'),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const what = text.trimStart().startsWith('{')
      ? `Line ${lineOfMistake(text, error as Error)}: from here on the file is no JSON (${(error as Error).message}).`
      : 'Line 1: the file is no JSON, for it does not begin with {. Tables such as CSV are not read.';
    throw new UsageError(`${what} Nothing was entered: it needs the shape\n${SHAPE}`);
  }
}

function* mistakesIn(
  list: string,
  entries: readonly unknown[],
  rules: Readonly<Record<string, Rule>>,
  lines: ReadonlyMap<string, number>,
): Generator<string> {
  for (const [index, entry] of entries.entries()) {
    const path = `.${list}[${index}]`;
    for (const [field, { takes, isMet }] of Object.entries(rules)) {
      const value = valueAt(entry, field);
      if (isMet(value)) continue;
      const line = lines.get(`${path}.${field}`) ?? lines.get(path);
      const code = valueAt(entry, 'code');
      const whose = `${list}[${index}]${isText(code) ? ` (${String(code)})` : ''}`;
      const found = value === undefined ? 'is missing' : `is ${JSON.stringify(value).slice(0, 60)}`;
      yield `Line ${line}, ${whose}: "${field}" ${found}; it takes ${takes}.`;
    }
  }
}

function valueAt(entry: unknown, field: string): unknown {
  return field.split('.').reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), entry);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function isDay(value: unknown): boolean {
  try {
    return typeof value === 'string' && localDate(value) === value;
  } catch {
    return false;
  }
}
