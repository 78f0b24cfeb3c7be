import { addDays, localDate, type LocalDate } from '#domain';

/** What a made province is made from; the same options give the same events, on every machine. */
export interface YearsOptions {
  /** Years of the story. */
  readonly years: number;
  /** Directives issued in all of them together. */
  readonly directives: number;
  /** Units at the beginning; a reform within the story changes their number. */
  readonly units: number;
  readonly seed: number;
  /** Last day of the story. */
  readonly until: LocalDate;
}

export const DEFAULT_YEARS: YearsOptions = { years: 5, directives: 500, units: 150, seed: 1, until: '2025-12-31' };

/** First and last value that each number may have. */
export const YEARS_BOUNDS = {
  years: [1, 20],
  directives: [1, 20_000],
  units: [10, 14_000],
  seed: [0, 4_294_967_295],
} as const;

/** The calendars of earlier years are not kept. */
const FIRST_DAY: LocalDate = '2000-01-01';

/** What is wrong with the options, a sentence each; nothing where a story can be made. */
export function problemsIn(options: YearsOptions): string[] {
  const problems = Object.entries(YEARS_BOUNDS).flatMap(([name, [least, most]]) => {
    const value = options[name as keyof typeof YEARS_BOUNDS];
    const fits = Number.isInteger(value) && value >= least && value <= most;
    return fits ? [] : [`${name} takes a whole number from ${least} to ${most}`];
  });
  if (!isDay(options.until)) return [...problems, 'until takes a day that exists, as YYYY-MM-DD'];
  if (problems.length === 0 && firstDayOf(options) < FIRST_DAY) problems.push(`no story begins before ${FIRST_DAY}`);
  return problems;
}

/** First day of the story: so many years before the day after its last. */
export function firstDayOf({ years, until }: Pick<YearsOptions, 'years' | 'until'>): LocalDate {
  const after = addDays(until, 1);
  const [year = '', month = '', day = ''] = after.split('-');
  // A story that ends on 28 February of a leap year begins on 1 March of another one.
  const first = month === '02' && day === '29' ? '03-01' : `${month}-${day}`;
  return `${Number(year) - years}-${first}`;
}

function isDay(text: string): boolean {
  try {
    return localDate(text) === text;
  } catch {
    return false;
  }
}
