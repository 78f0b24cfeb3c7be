import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { appendLine } from './append.bench.js';
import { measure, type BenchLine, type Result } from './bench-line.js';
import { BenchServer } from './bench-office.js';
import { fanOutLine } from './fan-out.bench.js';
import { httpLine } from './http.bench.js';
import { lifecycleLine } from './lifecycle.bench.js';
import { rebuildLines } from './rebuild.bench.js';

const USAGE = `npm run bench [-- --json] [--rounds N] [--only LINE] [--tenth]

  --json     one JSON document on standard output
  --rounds   rounds of each line, 3 unless told; the medians are printed
  --only     append, lifecycle, http, fan-out, rebuild or rebuild-all; may be repeated
  --tenth    a tenth of the work: quick, and rougher`;

interface Asked {
  readonly json: boolean;
  readonly rounds: number;
  readonly only: readonly string[];
  readonly scale: number;
}

function asked(args: readonly string[]): Asked {
  const options = {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', multiple: true, default: [] as string[] },
    tenth: { type: 'boolean', default: false },
  } as const;
  const { values } = parseArgs({ args: [...args], options });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > 99) throw new TypeError('--rounds takes 1 to 99');
  return { json: values.json, rounds, only: values.only, scale: values.tenth ? 0.1 : 1 };
}

async function run({ rounds, only, scale }: Asked, log: (words: string) => void): Promise<Result[]> {
  const server = await BenchServer.start(log);
  const rebuild = rebuildLines(server, 200_000 * scale);
  const lines: BenchLine[] = [
    appendLine(server, 40_000 * scale),
    lifecycleLine(server, 8_000 * scale),
    httpLine(server, 4_000 * scale),
    fanOutLine(server, 10_000 * scale),
    ...rebuild.lines,
  ];
  const results: Result[] = [];
  try {
    for (const line of lines) {
      if (only.length === 0 || only.includes(line.name)) results.push(await measure(line, rounds, log));
    }
    await rebuild.close();
  } finally {
    await server.stop();
  }
  return results;
}

function machine() {
  const [first] = cpus();
  return {
    cpu: first?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    database: 'embedded PostgreSQL 18, fsync on',
  };
}

function commit(): string | null {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null;
  }
}

function table(results: readonly Result[]): string {
  const head = ['line', 'size', 'floor', 'figure', 'unit', 'ratio', 'spread', 'goal', ''];
  const shown = new Table({ head, style: { head: [], border: [], compact: true } });
  for (const { name, size, floor, figure, unit, ratio, spread, goal, held } of results) {
    shown.push([name, size, floor, figure, unit, ratio, spread.join('–'), goal, held ? 'held' : 'MISSED']);
  }
  return shown.toString();
}

try {
  const wanted = asked(process.argv.slice(2));
  const results = await run(wanted, (words) => console.error(words));
  if (wanted.json) console.log(JSON.stringify({ machine: machine(), commit: commit(), results }, null, 2));
  else console.log(table(results));
} catch (error) {
  if (error instanceof TypeError) console.error(`${error.message}\n\n${USAGE}`);
  else console.error(error);
  process.exitCode = 1;
}
