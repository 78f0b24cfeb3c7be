#!/usr/bin/env node
// The one door to the program from a fresh clone: sets up what is missing, builds what is stale, then runs.
// Plain JavaScript without dependencies, because it runs before there are any.
import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { installIfStale } from './install.mjs';
import { runContractTests } from './contract-tests.mjs';
import { runBrowserTests, runCrashTests, runTests } from './run-tests.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const programs = {
  start: 'dist/apps/standalone/src/main.js',
  'start:api': 'dist/apps/api/src/main.js',
  'start:worker': 'dist/apps/worker/src/main.js',
  cli: 'dist/apps/cli/src/main.js',
  sample: 'dist/apps/cli/src/main.js',
  demo: 'dist/apps/cli/src/demo/main.js',
  bench: 'dist/apps/cli/src/bench/main.js',
  chaos: 'test/chaos/run-chaos.mjs',
};

const [name = '', ...asked] = process.argv.slice(2);
// A command of the command line tool that has a script of its own.
const args = name === 'sample' ? [name, ...asked] : asked;
demandNode(20, 19);
const tests = {
  test: runTests,
  'test:browser': runBrowserTests,
  'test:contract': runContractTests,
  'test:crash': runCrashTests,
};
if (!tests[name] && !programs[name]) {
  console.error(`Usage: node tools/run.mjs ${Object.keys({ ...programs, ...tests }).join('|')} [arguments]`);
  process.exit(2);
}

installIfStale(root);
// The contract runs on the sources.
if (name !== 'test:contract') buildIfStale(root);
if (tests[name]) {
  process.exitCode = tests[name](root, args);
} else {
  // Run in a process of its own only where Node needs flags; otherwise in this one, so that a signal has one addressee.
  const program = join(root, programs[name]);
  process.argv = [process.argv[0], program, ...args];
  await import(program);
}

function demandNode(major, minor) {
  const [has = 0, hasMinor = 0] = process.versions.node.split('.').map(Number);
  if (has > major || (has === major && hasMinor >= minor)) return;
  console.error(`Thông Suốt needs Node ${major}.${minor} or newer; this is ${process.version}. See https://nodejs.org`);
  process.exit(1);
}
