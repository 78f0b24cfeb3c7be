import 'reflect-metadata';
import { readConfiguration, runProgram } from '#hosting';
import { startStandalone } from './start-standalone.js';

const args = process.argv.slice(2);
const unknown = args.filter((arg) => arg !== '--sample' && arg !== '--no-sample');
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(' ')}. Usage: npm start [-- --sample | --no-sample]`);
  process.exit(2);
}
const sample = args.includes('--sample') ? 'load' : args.includes('--no-sample') ? 'leave' : 'ask';

await runProgram((interrupt) => startStandalone(readConfiguration(process.env), sample, interrupt));
