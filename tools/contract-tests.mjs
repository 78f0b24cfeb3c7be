import { runJest } from './run-jest.mjs';

const SPECS = ['in-memory-event-store.spec', 'postgres-event-store.spec', 'eventstoredb-event-store.spec'];
const SUITE = ' keeps the EventStore contract';
const SERVER = 'EventStoreDbEventStore over a server';

/** Runs the EventStore contract on every adapter, and says at its end which ones it ran on. Answers the exit code. */
export function runContractTests(root) {
  const { status, result } = runJest(root, SPECS);
  const adapters = countedByAdapter(result);
  for (const [adapter, { passed, failed }] of adapters) console.log(`${adapter}: ${passed} passed, ${failed} failed`);
  if (!adapters.has(SERVER)) console.log(`${SERVER}: not run, EVENTSTORE_TEST_URL names none`);
  return status === 0 ? 0 : 1;
}

function countedByAdapter({ testResults }) {
  const adapters = new Map();
  for (const { ancestorTitles, status } of testResults.flatMap((file) => file.assertionResults)) {
    const [title = ''] = ancestorTitles;
    if (!title.endsWith(SUITE)) continue;
    const adapter = title.slice(0, -SUITE.length);
    const counts = adapters.get(adapter) ?? { passed: 0, failed: 0 };
    counts[status === 'passed' ? 'passed' : 'failed']++;
    adapters.set(adapter, counts);
  }
  return adapters;
}
