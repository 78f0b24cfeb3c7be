import { splitNames, coordinatorsIn } from './addressees.js';
import type { Field, FollowUp, NamedSpan } from './draft.js';
import { part, type Reading } from './reading.js';
import { recurrenceIn } from './recurrence.js';
import { endOfNames, startsOrganisation } from './vocabulary.js';

const FOLLOWS = /(?<!\p{L})(?:theo dõi|đôn đốc)(?!\p{L})/u;
const ENTRUSTED = /(?:^|(?<=[.\n] ?)|(?<=, )|(?<=uỷ ))giao /gu;
const REPORT_TO = /(?<!\p{L})báo cáo(?!\p{L})/gu;
const TO_WHOM = /(?<!\p{L})(?:với|cho|về|lên|tới) /gu;

/**
 * Who follows the directive: "Giao <name> … theo dõi, đôn đốc …" (also without "Giao" where the paragraph begins with
 * the name). Null where the passage entrusts nobody with following.
 */
export function followUpIn(reading: Reading, onlyEntrusted = false): FollowUp | null {
  const starts = [...reading.key.matchAll(ENTRUSTED)].map(({ 0: word, index }) => index + word.length);
  for (const at of onlyEntrusted ? starts : [...starts, 0]) {
    if (!startsOrganisation(reading, at)) continue;
    const end = endOfNames(reading, at);
    const sentence = part(reading, { from: at, to: endOfParagraph(reading.key, at) });
    if (end.by !== 'demand' || !FOLLOWS.test(sentence.key)) continue;
    const [monitor, ...others] = splitNames(reading, { from: at, to: end.at });
    if (monitor === undefined) continue;
    return {
      monitor: { value: monitor.name, span: monitor.span },
      coordinators: [...others, ...coordinatorsIn(sentence)],
      reportsTo: reportsTo(sentence),
      recurrence: recurrenceIn(sentence),
    };
  }
  return null;
}

const LONGEST_MANDATE = 2000;

function endOfParagraph(key: string, from: number): number {
  const end = key.slice(from, from + LONGEST_MANDATE).indexOf('\n');
  return end === -1 ? Math.min(key.length, from + LONGEST_MANDATE) : from + end;
}

/** "báo cáo … với Ban Thường vụ Tỉnh ủy": "về" may also open what the report is about, so a name has to follow. */
function reportsTo(reading: Reading): Field<string> {
  for (const { 0: verb, index } of reading.key.matchAll(REPORT_TO)) {
    const from = index + verb.length;
    const clause = /^[^.;\n]*/u.exec(reading.key.slice(from, from + 160))?.[0] ?? '';
    const places = [...clause.matchAll(TO_WHOM)].map(({ 0: word, index: at }) => from + at + word.length);
    for (const at of [from + 1, ...places]) {
      const name = startsOrganisation(reading, at) ? firstName(reading, at) : undefined;
      if (name !== undefined) return { value: name.name, span: name.span };
    }
  }
  return null;
}

function firstName(reading: Reading, from: number): NamedSpan | undefined {
  return splitNames(reading, { from, to: endOfNames(reading, from).at })[0];
}
