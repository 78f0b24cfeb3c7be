import { pino, type Logger } from 'pino';
import { circumstances } from '../circumstances.js';
import { standardErrorOutput, type Output } from './output.js';
import { withoutSecrets } from './secrets.js';

export type { Logger };

export interface LoggerOptions {
  /** A level of pino, or `silent`. */
  readonly level: string;
  /** Which of our programs speaks. */
  readonly program: string;
  /** Standard error unless told. */
  readonly output?: Output;
}

/**
 * The one place where a logger is made. A line is JSON with `time`, `level` (30 is info, 40 a warning, 50 an error),
 * `program`, `msg`, and the {@link circumstances} in which it was written; secrets are struck out of the whole line.
 */
export function openLogger({ level, program, output = standardErrorOutput() }: LoggerOptions): Logger {
  return pino(
    {
      level,
      base: { program },
      timestamp: pino.stdTimeFunctions.isoTime,
      mixin: () => circumstances(),
      // Values of the line itself win over circumstances of the same name.
      mixinMergeStrategy: (line, around) => ({ ...around, ...line }),
      hooks: { streamWrite: withoutSecrets },
    },
    output,
  );
}
