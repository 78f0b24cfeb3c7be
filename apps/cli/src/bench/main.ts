import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { appendLine } from './append.bench.js';
import { measure, type BenchLine, type Result } from './bench-line.js';
import { largeOfficeLines } from './board.bench.js';
import { BenchServer } from './bench-office.js';
import { diskLine } from './disk.bench.js';
import { dueLine } from './due.bench.js';
import { fanOutLine } from './fan-out.bench.js';
import { httpLine } from './http.bench.js';
import { idleLine } from './idle.bench.js';
import { lifecycleLine } from './lifecycle.bench.js';
import { rebuildLines } from './rebuild.bench.js';
import { reformLines } from './reform/reform.bench.js';
import { visibleLine } from './visible.bench.js';

const WITH_HISTORY = ['rebuild', 'rebuild-all', 'board', 'as-of', 'chaser-tick'];
const NAMES = ['append', 'lifecycle', 'http', 'fan-out', 'due', 'visible', 'disk', 'idle', 'reform', ...WITH_HISTORY];

const USAGE = `npm run bench [-- --json] [--rounds N] [--only LINE] [--tenth] [--growth EVENTS]

  --json     one JSON document on standard output
  --rounds   rounds of each line, 3 unless told; the medians are printed
  --only     one of ${NAMES.join(', ')}; may be repeated
  --tenth    a tenth of the work: quick, and rougher
  --growth   ${WITH_HISTORY.join(', ')} at 10,000, 100,000 … up to so many events or assignments,
             so that it shows what grows with history`;

const SMALLEST = 10_000;
const LARGEST = 10_000_000;

interface Asked {
  readonly json: boolean;
  readonly rounds: number;
  readonly only: readonly string[];
  readonly scale: number;
  /** Null: each line at its own size. */
  readonly growth: number | null;
}

function asked(args: readonly string[]): Asked {
  const options = {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', multiple: true, default: [] as string[] },
    tenth: { type: 'boolean', default: false },
    growth: { type: 'string' },
  } as const;
  const { values } = parseArgs({ args: [...args], options });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > 99) throw new TypeError('--rounds takes 1 to 99');
  const growth = values.growth === undefined ? null : Number(values.growth);
  if (growth !== null && !(growth >= SMALLEST && growth <= LARGEST)) {
    throw new TypeError(`--growth takes ${SMALLEST} to ${LARGEST}`);
  }
  // A line that is not measured must not look like one that held.
  const known = growth === null ? NAMES : WITH_HISTORY;
  const unknown = values.only.find((name) => !known.includes(name));
  if (unknown) throw new TypeError(`--only takes one of ${known.join(', ')}, not ${unknown}`);
  return { json: values.json, growth, rounds, only: values.only, scale: values.tenth ? 0.1 : 1 };
}

async function run({ rounds, only, scale, growth }: Asked, log: (words: string) => void): Promise<Result[]> {
  const server = await BenchServer.start(log);
  const results: Result[] = [];
  const take = async (lines: readonly BenchLine[]) => {
    for (const line of lines) {
      if (only.length === 0 || only.includes(line.name)) results.push(await measure(line, rounds, log));
    }
  };
  const takeWithHistory = async (events: number, assignments: number) => {
    const rebuild = rebuildLines(server, events);
    await take(rebuild.lines);
    await rebuild.close();
    const large = largeOfficeLines(server, assignments, log);
    await take(large.lines);
    await large.close();
  };
  try {
    if (growth === null) {
      await take([
        appendLine(server, 40_000 * scale),
        lifecycleLine(server, 8_000 * scale),
        httpLine(server, 4_000 * scale),
        fanOutLine(server, 10_000 * scale),
        dueLine(server, 10_000 * scale),
        visibleLine(server, 20_000 * scale),
        diskLine(server, 20_000 * scale),
        idleLine(server, 10_000 * scale),
        ...reformLines(server, scale, log),
      ]);
      await takeWithHistory(200_000 * scale, 1_000_000 * scale);
    } else {
      for (let size = SMALLEST; size <= growth; size *= 10) await takeWithHistory(size, size);
    }
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
  const head = ['line', 'size', 'floor', 'figure', 'unit', 'ratio', 'spread', 'goal', '', 'also'];
  const shown = new Table({ head, style: { head: [], border: [], compact: true } });
  for (const { name, size, floor, figure, unit, ratio, spread, goal, held, details } of results) {
    const also = Object.entries(details).map(([what, value]) => `${what}: ${value}`);
    const kept = held ? 'held' : 'MISSED';
    shown.push([name, size, floor ?? '', figure, unit, ratio ?? '', spread.join('–'), goal, kept, also.join('\n')]);
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
