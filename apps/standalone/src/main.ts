import 'reflect-metadata';
import { ConfigurationInvalid, DatabaseNotUsable, readConfiguration } from '#hosting';
import { JobsUnavailable } from '#adapters/bullmq';
import { AlreadyRunning, EmbeddedPostgresProblem } from '#adapters/postgres';
import { Interrupted, startStandalone } from './start-standalone.js';
import { AddressNotOurs, PortInUse, PortNotAllowed } from './listen.js';

/** Problems a person can solve: one sentence, no stack. */
const EXPLAINED = [
  ConfigurationInvalid,
  AlreadyRunning,
  EmbeddedPostgresProblem,
  DatabaseNotUsable,
  JobsUnavailable,
  PortInUse,
  PortNotAllowed,
  AddressNotOurs,
];

const args = process.argv.slice(2);
const unknown = args.filter((arg) => arg !== '--sample' && arg !== '--no-sample');
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(' ')}. Usage: npm start [-- --sample | --no-sample]`);
  process.exit(2);
}

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
  const configuration = readConfiguration(process.env);
  const sample = args.includes('--sample') ? 'load' : args.includes('--no-sample') ? 'leave' : 'ask';
  const standalone = await startStandalone(configuration, sample, ending.signal);
  if (!ending.signal.aborted) {
    await new Promise((resolve) => ending.signal.addEventListener('abort', resolve, { once: true }));
  }
  await standalone.stop();
  process.exit(0);
} catch (error) {
  if (error instanceof Interrupted) process.exit(0);
  const explained = EXPLAINED.some((kind) => error instanceof kind);
  console.error(explained ? (error as Error).message : error);
  process.exit(1);
}
