import { destination } from 'pino';
import { terminalLine } from './terminal-lines.js';

/** Where lines go. pino sets `lastLevel` before each line. */
export interface Output {
  write(line: string): void;
  lastLevel?: number;
}

const WARN = 40;

/** Bytes that may wait for company, and for how long, in milliseconds. */
const GATHERED = { bytes: 4_096, wait: 200 };

let standardError: Output | null = null;

/**
 * Standard error, for standard output belongs to what a command prints: JSON lines, and words on a terminal. Ordinary
 * lines go out some at a time, which spares a system call a request; from a warning on at once, so that what ends a
 * process is not lost with it.
 */
export function standardErrorOutput(): Output {
  standardError ??= process.stderr.isTTY ? onTerminal() : gathered();
  return standardError;
}

function onTerminal(): Output {
  return { write: (line) => void process.stderr.write(terminalLine(line)) };
}

function gathered(): Output {
  const file = destination({ fd: 2, sync: true, minLength: GATHERED.bytes, periodicFlush: GATHERED.wait });
  // A reader that is gone must not end the program.
  file.on('error', () => {});
  const flush = () => {
    try {
      file.flushSync();
    } catch {
      // Nobody reads any more.
    }
  };
  process.once('exit', flush);
  const output: Output & Record<symbol, unknown> = {
    write: (line) => {
      file.write(line);
      if ((output.lastLevel ?? 0) >= WARN) flush();
    },
    [Symbol.for('pino.metadata')]: true,
  };
  return output;
}
