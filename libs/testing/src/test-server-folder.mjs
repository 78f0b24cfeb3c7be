/** Where the workers of one run of the tests share their database server; the first that needs it starts it. */
import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const VARIABLE = 'TEST_POSTGRES_FOLDER';

/** Runs once before all tests (`globalSetup`), in plain Node, outside the tests' module mapping. */
export default function setUp() {
  const folder = join(tmpdir(), `thong-suot-tests-${randomUUID()}`);
  process.env[VARIABLE] = folder;
  process.on('exit', () => stop(folder));
}

/** Ends the server and forgets its data. Synchronous, so that a run that is broken off can do it, too. */
export function stop(folder) {
  try {
    process.kill(Number(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGQUIT');
  } catch {
    // No test needed a database.
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}
