import { runJest } from './run-jest.mjs';

/** Those that take minutes: they have a command of their own. */
const LONG = ['test/crash/(?!standalone-crash)', 'test/standalone/moving', 'bullmq/src/redis-under-work'];
const CRASH_STAGE = ['test/crash/', 'test/processes/', 'test/standalone/moving', 'bullmq/src/redis-under-work'];

/** Runs the tests but the long ones, unless those are named. */
export function runTests(root, args) {
  const areNamed = args.some((arg) => CRASH_STAGE.some((long) => arg.includes(long.replace(/\/$/, ''))));
  // At the end: Jest takes whatever follows such a list for a part of it.
  return run(root, areNamed ? args : [...args, '--testPathIgnorePatterns', '/node_modules/', ...LONG]);
}

/** Runs what people do with the screens, in a real browser. */
export function runBrowserTests(root, args) {
  const areNamed = args.some((arg) => !arg.startsWith('-'));
  return run(root, areNamed ? args : [...args, 'test/browser/']);
}

/** Runs what is done to real processes and servers, all of it unless some is named. */
export function runCrashTests(root, args) {
  const areNamed = args.some((arg) => !arg.startsWith('-'));
  return run(root, areNamed ? args : [...args, '--testPathPatterns', ...CRASH_STAGE]);
}

/** Its last line says how many tests passed, failed and were skipped. Answers the exit code. */
function run(root, args) {
  const { status, result } = runJest(root, args);
  const skipped = result.numPendingTests + result.numTodoTests;
  // A suite that does not even load counts as one failure, or it would pass unseen.
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const failSkips = process.env.SKIP_IS_FAILURE === '1' && skipped > 0;
  if (failSkips) console.error(`${skipped} tests were skipped, which counts as failure here (SKIP_IS_FAILURE=1).`);
  console.log(`${result.numPassedTests} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  return status !== 0 || failed > 0 || failSkips ? 1 : 0;
}
