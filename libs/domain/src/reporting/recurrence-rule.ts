import { RuleInvalid, RuleTooFrequent } from './refusals.js';

/** Longer than any rule that a person means. */
const LONGEST = 300;

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const TOO_FREQUENT = ['SECONDLY', 'MINUTELY', 'HOURLY'];
const WITHIN_A_DAY = ['BYHOUR', 'BYMINUTE', 'BYSECOND'];

const number = (most: number, isFromEnd = false) => new RegExp(`^${isFromEnd ? '[+-]?' : ''}[1-9]\\d{0,${most - 1}}$`);
const DAY = '(?:[+-]?[1-9]\\d?)?(?:MO|TU|WE|TH|FR|SA|SU)';

/** What each part takes, one value of its list at a time. */
const PARTS: Readonly<Record<string, RegExp>> = {
  FREQ: /^[A-Z]+$/,
  INTERVAL: number(3),
  COUNT: number(4),
  UNTIL: /^\d{8}$/,
  BYDAY: new RegExp(`^${DAY}$`),
  BYMONTH: /^(?:[1-9]|1[0-2])$/,
  BYMONTHDAY: /^[+-]?(?:[1-9]|[12]\d|3[01])$/,
  BYYEARDAY: number(3, true),
  BYWEEKNO: number(2, true),
  BYSETPOS: number(3, true),
  WKST: /^(?:MO|TU|WE|TH|FR|SA|SU)$/,
};

/** Parts whose value is a list. */
const LISTS = ['BYDAY', 'BYMONTH', 'BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO', 'BYSETPOS'];

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
  const seen = new Set<string>();
  for (const part of rule.split(';')) {
    const [name = '', value = '', ...rest] = part.split('=');
    if (WITHIN_A_DAY.includes(name) || (name === 'FREQ' && TOO_FREQUENT.includes(value))) {
      throw new RuleTooFrequent(rule, part);
    }
    if (rest.length > 0 || seen.has(name) || !takes(name, value)) throw new RuleInvalid(rule, part);
    seen.add(name);
  }
  if (!seen.has('FREQ')) throw new RuleInvalid(rule, 'FREQ');
  if (seen.has('COUNT') && seen.has('UNTIL')) throw new RuleInvalid(rule, 'UNTIL');
  return rule;
}

function takes(name: string, value: string): boolean {
  const allowed = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  if (!allowed) return false;
  if (name === 'FREQ') return FREQUENCIES.includes(value);
  const values = LISTS.includes(name) ? value.split(',') : [value];
  return values.every((one) => allowed.test(one));
}
