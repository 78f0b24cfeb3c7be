import 'reflect-metadata';
import { ConfigurationInvalid, readConfiguration } from '#hosting';
import { AlreadyRunning, EmbeddedPostgresProblem } from '#adapters/postgres';
import { startStandalone } from './start-standalone.js';
import { PortInUse, PortNotAllowed } from './listen.js';

/** Problems a person can solve: one sentence, no stack. */
const EXPLAINED = [ConfigurationInvalid, AlreadyRunning, EmbeddedPostgresProblem, PortInUse, PortNotAllowed];

const args = process.argv.slice(2);
const unknown = args.filter((arg) => arg !== '--sample' && arg !== '--no-sample');
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(' ')}. Usage: npm start [-- --sample | --no-sample]`);
  process.exit(2);
}

try {
  const configuration = readConfiguration(process.env);
  const sample = args.includes('--sample') ? 'load' : args.includes('--no-sample') ? 'leave' : 'ask';
  const standalone = await startStandalone(configuration, sample);
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      console.error('Đang dừng · Stopping …');
      void standalone.stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  const explained = EXPLAINED.some((kind) => error instanceof kind);
  console.error(explained ? (error as Error).message : error);
  process.exit(1);
}
