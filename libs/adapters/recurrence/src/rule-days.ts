import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { addDays, type LocalDate, type RuleDays } from '#domain';

/** Days looked ahead; what does not occur within them, 29 February included, never does as far as people are concerned. */
const HORIZON = 366 * 8 + 1;

/** Steps of the expansion before it is given up; a rule with COUNT has no other end, and is told sooner. */
const MOST_STEPS = 10_000;
const MOST_STEPS_COUNTED = 3_000;

/**
 * Expands a rule in whole days, without a clock or zone: days are midnights of UTC, where each has 24 hours. The rule
 * has been judged before (`recurrenceRule`).
 */
export const ruleDays: RuleDays = (rule, since, day) => {
  const horizon = addDays(day, HORIZON);
  const rruleString = `DTSTART:${basic(since)}T000000Z\nRRULE:${endingBy(rule, horizon)}`;
  const steps = hasCount(rule) ? MOST_STEPS_COUNTED : MOST_STEPS;
  const bounds = { maxIterations: steps, maxCandidateEvaluations: steps, cache: false };
  try {
    const found = new RRuleTemporal({ rruleString, temporal: Temporal, ...bounds }).next(midnight(day), true);
    const first = found?.toString().slice(0, 10) ?? null;
    return first !== null && first <= horizon ? first : null;
  } catch (error) {
    // Beyond the days that the library knows; its steps it counts, and says so in words only.
    if (error instanceof RangeError || (error instanceof Error && /exceeded/.test(error.message))) return null;
    throw error;
  }
};

/** Without an end the library goes on looking for days that there are not. */
function endingBy(rule: string, horizon: LocalDate): string {
  const until = `UNTIL=${basic(horizon)}T000000Z`;
  if (hasCount(rule)) return rule;
  return /(?:^|;)UNTIL=/.test(rule) ? rule.replace(/UNTIL=\d{8}/, (end) => `${end}T000000Z`) : `${rule};${until}`;
}

const hasCount = (rule: string) => /(?:^|;)COUNT=/.test(rule);
const basic = (day: LocalDate) => day.replaceAll('-', '');
const midnight = (day: LocalDate) => new Date(`${day}T00:00:00Z`);
