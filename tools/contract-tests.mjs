import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SPECS = ['in-memory-event-store.spec', 'postgres-event-store.spec', 'eventstoredb-event-store.spec'];
const SUITE = ' keeps the EventStore contract';
const SERVER = 'EventStoreDbEventStore over a server';

/** Runs the EventStore contract on every adapter, and says at its end which ones it ran on. Answers the exit code. */
export function runContractTests(root) {
  const folder = mkdtempSync(join(tmpdir(), 'thong-suot-contract-'));
  const report = join(folder, 'report.json');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  try {
    const { status } = spawnSync(process.execPath, [...flags, jest, '--json', `--outputFile=${report}`, ...SPECS], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const adapters = countedByAdapter(JSON.parse(readFileSync(report, 'utf8')));
    for (const [adapter, { passed, failed }] of adapters) console.log(`${adapter}: ${passed} passed, ${failed} failed`);
    if (!adapters.has(SERVER)) console.log(`${SERVER}: not run, EVENTSTORE_TEST_URL names none`);
    return status === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
