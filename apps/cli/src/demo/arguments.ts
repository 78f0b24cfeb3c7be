import { parseArgs } from 'node:util';

export interface DemoArguments {
  /** File with the plain text of a directive; null plays the sample. */
  readonly directive: string | null;
  /** One chapter of the office's year instead of the life of a directive. */
  readonly chapter: string | null;
  /** Only names the chapters. */
  readonly chapters: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

export const USAGE = `npm run demo [-- --directive FILE] [--json] | -- --chapters | -- --chapter NAME

  --directive FILE   the plain text (UTF-8) of a directive; without it the sample directive is played
  --chapters         lists the chapters of the office's year
  --chapter NAME     plays one of them
  --json             one JSON document on standard output, everything else on standard error`;

/** The command line was not understood; the message says what is. */
export class ArgumentsNotUnderstood extends Error {
  override readonly name = 'ArgumentsNotUnderstood';
}

/** @throws ArgumentsNotUnderstood */
export function demoArguments(args: readonly string[]): DemoArguments {
  try {
    const options = {
      directive: { type: 'string' },
      chapter: { type: 'string' },
      chapters: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    } as const;
    const { values } = parseArgs({ args: [...args], options });
    const { directive = null, chapter = null, chapters, json, help } = values;
    return { directive, chapter, chapters, json, help };
  } catch (error) {
    throw new ArgumentsNotUnderstood(`${(error as Error).message}\n\n${USAGE}`);
  }
}
