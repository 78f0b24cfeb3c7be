import { stop, VARIABLE } from './test-server-folder.mjs';

/** Runs once after all tests (`globalTeardown`). */
export default function tearDown() {
  const folder = process.env[VARIABLE];
  if (folder) stop(folder);
}
