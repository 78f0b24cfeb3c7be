import { parseArgs } from 'node:util';

export interface DemoArguments {
  /** File with the plain text of a directive; null plays the sample. */
  readonly directive: string | null;
  readonly json: boolean;
  readonly help: boolean;
}

export const USAGE = `npm run demo [-- --directive FILE] [--json]

  --directive FILE   the plain text (UTF-8) of a directive; without it the sample directive is played
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
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    } as const;
    const { values } = parseArgs({ args: [...args], options });
    return { directive: values.directive ?? null, json: values.json, help: values.help };
  } catch (error) {
    throw new ArgumentsNotUnderstood(`${(error as Error).message}\n\n${USAGE}`);
  }
}
