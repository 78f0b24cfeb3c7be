import type { Messages } from './messages.js';
import { codeAsKnown } from './register-problems-in-words.js';
import { kindsInWords } from './unit-kinds-in-words.js';

const STATUSES: Readonly<Record<string, string>> = {
  draft: 'is still a draft',
  adopted: 'is adopted and waits for its day',
  'in-force': 'is in force',
  withdrawn: 'was withdrawn',
};

const FLAWS: Readonly<Record<string, string>> = {
  'too-many-lines': 'the table is too long',
  'quote-open': 'a quotation mark is never closed',
  'quote-inside': 'a quotation mark stands inside a cell',
  'field-too-long': 'a cell is too long',
};

/** `changes.2` is told as the third change. */
const at = (place: string | undefined) => {
  const index = Number(/^changes\.(\d+)$/.exec(place ?? '')?.[1] ?? NaN);
  return Number.isNaN(index) ? 'A change' : `Change ${index + 1}`;
};

/** Before the sentence of what a decree may be refused for, and an entry of the register as well. */
const inPlace = (place: string | undefined) => (/^changes\.\d+$/.test(place ?? '') ? `${at(place)}: ` : '');

/** What is wrong in a cell, by its column. */
const wrongIn = (field: string | undefined, found: string) => {
  if (found === '') return 'it is empty';
  if (field === 'old_commune_code') return 'no unit has this code; check codePrefix, or enter the unit';
  return 'it must be whole, part, unchanged, retyped or unknown';
};

const inLines = (fields: Readonly<Record<string, unknown>>): string => {
  const problems = (Array.isArray(fields['problems']) ? fields['problems'] : []) as {
    readonly line?: number;
    readonly field?: string;
    readonly found?: string | null;
  }[];
  const told = problems.map(({ line, field, found }) =>
    found === null || found === undefined
      ? `column "${field}" is missing`
      : `line ${line}, column "${field}": "${found}" (${wrongIn(field, found)})`,
  );
  return told.length > 0 ? told.join('; ') : 'no line is named';
};

/** The reform of units. */
export const reformMessagesEn: Messages = {
  'decree-unknown': () => 'There is no such decree on units. Load the list again.',
  'decree-exists': () => 'This decree was entered already. Open that one to correct it.',
  'decree-out-of-turn': (t) =>
    `Decree ${t.number} ${STATUSES[t.status ?? ''] ?? t.status}, so this cannot be done. Load it again and see what comes next.`,
  'decree-empty': () =>
    'The decree changes nothing. State at least one unit to merge, divide, rename, move or dissolve.',
  'decree-unnamed': (t) =>
    `The decree has no ${t.missing === 'title' ? 'title' : 'number'}. Enter it as the document has it.`,
  'decree-too-large': (t) =>
    `The decree has ${t.count} changes, more than ${t.most}. Split it into several, such as one for each province.`,
  'decree-reason-missing': () => 'A reason is missing. State on what ground, and send it again.',
  'decree-built-upon': (t) =>
    `"${t.unit}", which this decree made or enlarged, was changed by a later decree. Correct or withdraw the later one first.`,
  'decree-date-fixed': (t) =>
    `The decree has been in force since ${t.inForceOn}, so its date stays. Keep the date, or withdraw it and enter it anew.`,
  'merged-into-itself': (t) => `${at(t.place)}: "${t.unit}" cannot be merged into itself. Choose another successor.`,
  'merged-in-circle': (t) => `${at(t.place)}: units are merged in a circle: ${t.path}. Correct one of these changes.`,
  'successor-ends': (t) =>
    `${at(t.place)}: "${t.unit}" ends by the same decree and cannot take over. Choose a unit that exists afterwards.`,
  'reformed-unit-unknown': (t) => `${at(t.place)}: there is no unit "${t.unit}". Choose one from the register.`,
  'reformed-before-established': (t) =>
    `${at(t.place)}: "${t.unit}" is established on ${t.establishedOn}, after the decree’s date ${t.inForceOn}. Check the unit or the date.`,
  'reformed-after-dissolved': (t) =>
    `${at(t.place)}: "${t.unit}" is no more since ${t.dissolvedOn}. Choose its successor.`,
  'reformed-twice': (t) =>
    `${at(t.place)}: "${t.unit}" is named by ${at(t.earlier).toLowerCase()} already. Keep one change for a unit.`,
  'reformed-by-two-decrees': (t) =>
    `Decree ${t.number} acts on "${t.unit}" on the same day, ${t.on}. Leave the unit out, or withdraw the other decree.`,
  'division-leaves-rest': (t, { stated }) =>
    `${at(t.place)}: the division of "${t.unit}" leaves something over${typeof stated === 'number' ? ` (${stated}% stated)` : ' (one part stated)'}. State all parts, also what it keeps.`,
  'division-of-more-than-all': (t) =>
    `${at(t.place)}: the parts of "${t.unit}" make ${t.stated}%. Correct them to 100%.`,
  'new-unit-code-taken': (t) =>
    `${at(t.place)}: code "${t.unitCode}" belongs to "${t.unit}"${codeAsKnown(t, 'en')}. Use another code for the new unit.`,
  'new-superior-missing': (t) =>
    `${at(t.place)}: the superior "${t.unit}" does not exist on the day. Choose another superior.`,
  'second-root': (t) =>
    `${inPlace(t.place)}"${t.unit}" would stand beside "${t.head}", and the tree has one committee at its head. Choose a superior, or another kind of unit.`,
  'superior-unfit': (t, { kind, superiorKind, possible }) => {
    const told = kindsInWords(possible, 'en');
    const next = told ? `Choose a superior that is ${told}` : 'It stands at the head; leave the superior empty';
    return `${inPlace(t.place)}"${t.unit}" (${kindsInWords(kind, 'en')}) cannot stand below "${t.superior}" (${kindsInWords(superiorKind, 'en')}). ${next}, or look at the kind of the unit again.`;
  },
  'decree-number-taken': (t) =>
    `Number ${t.number} belongs in that year to the decree "${t.title}", in force on ${t.inForceOn}. Check the number on the document; if it is the same one, correct that decree and do not enter it again.`,
  'decree-number-shared': (t) =>
    `The decree "${t.title}", in force on ${t.inForceOn}, has number ${t.number} of that year as well. Check the number; only one of the two can be adopted with it.`,
  'decree-day-far': (t, { isPast }) =>
    `The decree is in force on ${t.inForceOn}, more than a year ${isPast === true ? 'ago; once adopted it takes effect at once' : 'from today'}. Check the year; if it is right, adopt the decree.`,
  'moved-below-itself': (t) => `${at(t.place)}: "${t.unit}" would stand below itself. Choose another superior.`,
  'units-left-behind': (t) =>
    `${at(t.place)}: "${t.unit}" ends and leaves units below it: ${t.left}. Move or change them in the same decree.`,
  'new-name-missing': (t) => `${at(t.place)}: the new name of "${t.unit}" is missing. Enter it.`,
  'unit-not-divided': (t) =>
    `Nothing of "${t.unit}" waits for a decision under this decree. Load the list of undecided assignments again.`,
  'assignment-not-undecided': (t) =>
    `Assignment "${t.assignment}" does not wait for a decision at "${t.unit}": there is none, it is done, or it was decided. Leave it out, or load the list of undecided ones again.`,
  'not-a-successor': (t) =>
    t.successors
      ? `"${t.unit}" is no successor. Choose one of: ${t.successors}.`
      : `"${t.unit}" cannot take over. Choose a unit that exists.`,
  'decided-too-many': (t) =>
    `A decision names ${t.most} assignments at most, not ${t.count}. Divide it, or decide on everything that is left at once.`,
  'succession-table-refused': (_t, fields) =>
    `Nothing was imported, as the table is not right: ${inLines(fields)}. Correct it and send it again.`,
  'succession-table-empty': (t) =>
    t.province
      ? `The table has no row of province "${t.province}" (column "new_province_code"). Check the code or the table.`
      : 'The table has its columns and no row. Add the rows and send it again.',
  'table-unreadable': (t) =>
    `The table cannot be read at line ${t.line}: ${FLAWS[t.flaw ?? ''] ?? t.flaw}. Save it as CSV (UTF-8) and send it again.`,
};
