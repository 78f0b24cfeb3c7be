import { UNIT_KINDS } from '#domain';
import type { Register } from '#application';
import { UsageError } from '../usage-error.js';

/** What the file holds, by example. */
export const SHAPE = `{
  "units": [{ "code": "TU", "name": "Tỉnh ủy", "kind": "province-committee", "parentCode": null, "establishedOn": "1997-01-01" }],
  "unitGroups": [{ "code": "huyen-uy", "name": "Các huyện ủy", "aliases": [], "selector": { "kinds": ["district-committee"] } }]
}
kinds: ${UNIT_KINDS.join(', ')}`;

/** @throws UsageError that names the first entry that is not of the shape */
export function parseRegister(text: string): Register {
  let register: unknown;
  try {
    register = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`The file is no JSON: ${(error as Error).message}`);
  }
  const { units, unitGroups = [] } = (register ?? {}) as Partial<Register>;
  if (!Array.isArray(units) || !Array.isArray(unitGroups)) throw new UsageError(`The file needs the shape\n${SHAPE}`);
  units.forEach((unit, index) => {
    const good =
      isText(unit?.code) &&
      isText(unit.name) &&
      isText(unit.kind) &&
      (unit.parentCode === null || isText(unit.parentCode)) &&
      isText(unit.establishedOn);
    if (!good) throw new UsageError(`units[${index}] is not of the shape\n${SHAPE}`);
  });
  unitGroups.forEach((group, index) => {
    const good =
      isText(group?.code) &&
      isText(group.name) &&
      isTexts(group.aliases) &&
      isTexts(group.selector?.kinds) &&
      isTexts(group.include ?? []) &&
      isTexts(group.exclude ?? []);
    if (!good) throw new UsageError(`unitGroups[${index}] is not of the shape\n${SHAPE}`);
  });
  return { units, unitGroups };
}

/** Longest code or name; what is longer is a file of another kind. */
const MOST_CHARACTERS = 500;

const isText = (value: unknown): boolean =>
  typeof value === 'string' && value !== '' && value.length <= MOST_CHARACTERS;
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
