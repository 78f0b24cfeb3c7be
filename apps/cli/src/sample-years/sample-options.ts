import { parseArgs } from 'node:util';
import { dateOf } from '#domain';
import { DEFAULT_YEARS, problemsIn, YEARS_BOUNDS, type YearsOptions } from '#sample';
import { UsageError } from '../usage-error.js';

const { years, directives, units } = YEARS_BOUNDS;

export const SAMPLE_USAGE = `npm run sample -- [--years N] [--directives N] [--units N] [--seed N] [--until DAY] [--into FOLDER]

Writes the years of a made province into an empty place, through the rules of the product. The same options give the
same events, on every machine; broken off, the command may be given again and goes on.

  --years       ${years[0]} to ${years[1]}, ${DEFAULT_YEARS.years} unless told
  --directives  issued in all the years together; ${directives[0]} to ${directives[1]}, ${DEFAULT_YEARS.directives} unless told
  --units       at the beginning; ${units[0]} to ${units[1]}, ${DEFAULT_YEARS.units} unless told
  --seed        another number makes another story; ${DEFAULT_YEARS.seed} unless told
  --until       last day of the story, ${DEFAULT_YEARS.until} unless told
  --into        a data folder; otherwise the place that DATABASE_URL or DATA_DIR names`;

export interface SampleOptions {
  readonly story: YearsOptions;
  /** Null: the place is what the environment names. */
  readonly into: string | null;
}

/** @throws UsageError saying everything that is wrong */
export function sampleOptions(args: readonly string[], now: Date, databaseUrl: string | undefined): SampleOptions {
  const values = parsed(args);
  const number = (name: keyof typeof YEARS_BOUNDS) => {
    const text = values[name];
    return text === undefined ? DEFAULT_YEARS[name] : /^\d+$/.test(text) ? Number(text) : NaN;
  };
  const story: YearsOptions = {
    years: number('years'),
    directives: number('directives'),
    units: number('units'),
    seed: number('seed'),
    until: values.until ?? DEFAULT_YEARS.until,
  };
  const problems = problemsIn(story).map((problem) => `--${problem}.`);
  if (problems.length === 0 && story.until >= dateOf(now)) problems.push(`--until takes a day before today.`);
  const into = values.into ?? null;
  if (into === '') problems.push('--into takes a folder.');
  if (into && databaseUrl) {
    problems.push(
      '--into names a folder for the database of the program, and DATABASE_URL another one: leave one out.',
    );
  }
  if (problems.length > 0) throw new UsageError(`${problems.join('\n')}\n\n${SAMPLE_USAGE}`);
  return { story, into };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = { years: text, directives: text, units: text, seed: text, until: text, into: text };
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${SAMPLE_USAGE}`);
  }
}
