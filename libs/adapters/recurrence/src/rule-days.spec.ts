import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayOfWeek, recurrenceRule, RuleInvalid } from '#domain';
import { ruleDays } from './rule-days.js';

const daysOf = (rule: string, since: string, count: number): (string | null)[] => {
  const days: (string | null)[] = [];
  for (let day: string | null = since; day !== null && days.length < count;) {
    const found: string | null = ruleDays(recurrenceRule(rule), since, day);
    days.push(found);
    day = found && addDays(found, 1);
  }
  return days;
};

describe('days of a rule', () => {
  it.each([
    ['FREQ=MONTHLY;BYMONTHDAY=15', ['2026-06-15', '2026-07-15', '2026-08-15']],
    ['RRULE:FREQ=MONTHLY;BYDAY=-1FR', ['2026-05-29', '2026-06-26', '2026-07-31']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', ['2026-05-31', '2026-06-30', '2026-07-31']],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', ['2026-05-21', '2026-06-04', '2026-06-18']],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', ['2028-02-29', '2032-02-29', '2036-02-29']],
    ['FREQ=DAILY;COUNT=2', ['2026-05-20', '2026-05-21', null]],
    ['FREQ=MONTHLY;BYMONTHDAY=1;UNTIL=20260701', ['2026-06-01', '2026-07-01', null]],
  ])('%s', (rule, days) => expect(daysOf(rule, '2026-05-20', 3)).toEqual(days));

  it.each([
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;BYMONTH=4;BYMONTHDAY=31',
    'FREQ=DAILY;UNTIL=20200101',
    'FREQ=YEARLY;INTERVAL=999;COUNT=1;BYMONTH=2;BYMONTHDAY=30',
  ])('there are none of %s', (rule) => expect(ruleDays(rule, '2026-05-20', '2026-05-20')).toBeNull());

  it('are answered for whatever the domain lets through, never before the day asked for, and bounded in work', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'INTERVAL=3',
        'BYDAY=MO,WE',
        'BYDAY=2TU',
        'BYMONTH=1,7',
        'BYMONTHDAY=31',
        'BYSETPOS=-1',
        'WKST=SU',
      ),
      fc.constantFrom('BYYEARDAY=366', 'BYWEEKNO=53', 'BYYEARDAY=-1', 'COUNT=4', 'UNTIL=20261231'),
    );
    const rules = fc.tuple(
      fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
      fc.uniqueArray(part, { maxLength: 3 }),
    );
    fc.assert(
      fc.property(rules, fc.nat(900), ([frequency, parts], after) => {
        let rule: string;
        try {
          rule = recurrenceRule([`FREQ=${frequency}`, ...parts].join(';'));
        } catch (refusal) {
          return refusal instanceof RuleInvalid;
        }
        const day = addDays('2026-01-01', after);
        const found = ruleDays(rule, '2026-01-01', day);
        return found === null || (found >= day && dayOfWeek(found) >= 0);
      }),
      { numRuns: 60 },
    );
  });
});
