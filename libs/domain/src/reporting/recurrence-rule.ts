import { localDate } from '../calendar/local-date.js';
import { RuleInvalid, RuleTooFrequent } from './refusals.js';

/** Longer than any rule that a person means. */
const LONGEST = 300;

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const TOO_FREQUENT = ['SECONDLY', 'MINUTELY', 'HOURLY'];
const WITHIN_A_DAY = ['BYHOUR', 'BYMINUTE', 'BYSECOND'];

/** From the beginning, or with a minus from the end. */
const COUNTED = /^[+-]?[1-9]\d{0,2}$/;
const number = (digits: number) => new RegExp(`^[1-9]\\d{0,${digits - 1}}$`);
const WEEKDAY = '(?:MO|TU|WE|TH|FR|SA|SU)';

/** What each part takes, one value of its list at a time. */
const PARTS: Readonly<Record<string, RegExp>> = {
  FREQ: /^[A-Z]+$/,
  INTERVAL: number(3),
  COUNT: number(3),
  UNTIL: /^(?:19|20|21)\d{6}$/,
  BYDAY: new RegExp(`^(?:[+-]?[1-9]\\d?)?${WEEKDAY}$`),
  BYMONTH: /^(?:[1-9]|1[0-2])$/,
  BYMONTHDAY: /^[+-]?(?:[1-9]|[12]\d|3[01])$/,
  BYYEARDAY: COUNTED,
  BYWEEKNO: COUNTED,
  BYSETPOS: COUNTED,
  WKST: new RegExp(`^${WEEKDAY}$`),
};

/** Parts whose value is a list. */
const LISTS = ['BYDAY', 'BYMONTH', 'BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO', 'BYSETPOS'];

/** What a year has at most; beyond that the search for such a day has no end. */
const MOST: Readonly<Record<string, number>> = { BYDAY: 53, BYYEARDAY: 366, BYWEEKNO: 53, BYSETPOS: 366 };

/** Which parts RFC 5545 allows with some frequencies only. */
const ONLY_WITH: Readonly<Record<string, readonly string[]>> = {
  BYMONTHDAY: ['DAILY', 'MONTHLY', 'YEARLY'],
  BYYEARDAY: ['YEARLY'],
  BYWEEKNO: ['YEARLY'],
};

/**
 * The rule as it is kept: a recurrence rule of RFC 5545 in capitals, without its leading `RRULE:`. Which days fall
 * under it is for whoever expands it ({@link RuleDays}); here is judged what it is made of.
 * @throws RuleInvalid, RuleTooFrequent for one that occurs more often than daily
 */
export function recurrenceRule(text: string): string {
  const rule = text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .replace(/;$/, '');
  if (rule === '' || rule.length > LONGEST) throw new RuleInvalid(text.slice(0, LONGEST), '');
  const seen = new Map<string, string>();
  for (const part of rule.split(';')) {
    const [name = '', value = '', ...rest] = part.split('=');
    if (WITHIN_A_DAY.includes(name) || (name === 'FREQ' && TOO_FREQUENT.includes(value))) {
      throw new RuleTooFrequent(rule, part);
    }
    if (rest.length > 0 || seen.has(name) || !takes(name, value)) throw new RuleInvalid(rule, part);
    seen.set(name, part);
  }
  if (!seen.has('FREQ')) throw new RuleInvalid(rule, 'FREQ');
  if (seen.has('COUNT') && seen.has('UNTIL')) throw new RuleInvalid(rule, 'UNTIL');
  demandFitting(rule, seen);
  return rule;
}

/** Parts that say nothing together. */
function demandFitting(rule: string, parts: ReadonlyMap<string, string>): void {
  const frequency = parts.get('FREQ')!.slice('FREQ='.length);
  for (const [name, part] of parts) {
    const isNumberedDay = name === 'BYDAY' && /\d/.test(part);
    const allowed = isNumberedDay ? ['MONTHLY', 'YEARLY'] : ONLY_WITH[name];
    if (allowed && !allowed.includes(frequency)) throw new RuleInvalid(rule, part);
  }
  const chooses = LISTS.some((name) => name !== 'BYSETPOS' && parts.has(name));
  if (parts.has('BYSETPOS') && !chooses) throw new RuleInvalid(rule, parts.get('BYSETPOS')!);
}

function takes(name: string, value: string): boolean {
  const allowed = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  if (!allowed) return false;
  if (name === 'FREQ') return FREQUENCIES.includes(value);
  const values = LISTS.includes(name) ? value.split(',') : [value];
  const most = MOST[name] ?? Infinity;
  const isWithin = (one: string) => Math.abs(Number.parseInt(one, 10) || 0) <= most;
  return values.every((one) => allowed.test(one) && isWithin(one)) && (name !== 'UNTIL' || isDay(value));
}

function isDay(basic: string): boolean {
  try {
    return localDate(basic.replace(/^(....)(..)(..)$/, '$1-$2-$3')) !== '';
  } catch {
    return false;
  }
}
