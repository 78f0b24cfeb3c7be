import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { DoubleLog } from './double-log.js';
import { EventStoreDouble } from './event-store-double.js';
import type { Faults } from './faults.js';

/**
 * The double as a program. Its first line is the connection string. With `--file` it comes back with what it had;
 * each line on standard input is JSON: faults to set, or the name of something to do; it answers each with a line.
 */
const { values } = parseArgs({ options: { port: { type: 'string' }, file: { type: 'string' } } });
const double = new EventStoreDouble({ port: Number(values.port ?? 0), log: new DoubleLog(values.file ?? null) });

const DEEDS: Readonly<Record<string, () => unknown>> = {
  endCalls: () => double.endCalls(),
  breakCalls: () => double.breakCalls(),
  releaseAnswers: () => double.releaseAnswers(),
  stop: () => double.stop(),
  start: () => double.start(),
};

await double.start();
console.log(double.url);

const lines = createInterface({ input: process.stdin });
for await (const line of lines) {
  const order = JSON.parse(line) as string | Partial<Faults>;
  if (typeof order === 'string') await DEEDS[order]!();
  else Object.assign(double.faults, order);
  console.log('done');
}
// Whoever started it is gone.
process.exit();
