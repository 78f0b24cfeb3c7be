import { isExplained } from './explained.js';

/** What a program opened and now works with. */
export interface RunningProgram {
  /** Finishes what is in hand and closes everything, within bounds of its own. */
  stop(): Promise<void>;
}

/** The start was broken off on demand; what had been opened is closed. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/**
 * Runs a program until SIGTERM, SIGINT or SIGHUP, then stops it and ends the process with 0; a start that fails ends
 * it with 1. Problems that a person can solve are told in their one sentence, without a stack.
 */
export async function runProgram(start: (interrupt: AbortSignal) => Promise<RunningProgram>): Promise<never> {
  // Whoever read the output may be gone, a closed terminal for one: that ends nothing here, least of all a clean stop.
  for (const output of [process.stdout, process.stderr]) output.on('error', () => {});

  // From the first moment on: a start takes its time, and a database that was adopted would be left running.
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (ending.signal.aborted) return;
      console.error('Đang dừng · Stopping …');
      ending.abort();
    });
  }

  try {
    const running = await start(ending.signal);
    if (!ending.signal.aborted) {
      await new Promise((resolve) => ending.signal.addEventListener('abort', resolve, { once: true }));
    }
    await running.stop();
    process.exit(0);
  } catch (error) {
    if (error instanceof Interrupted) process.exit(0);
    console.error(isExplained(error) ? error.message : error);
    process.exit(1);
  }
}
