import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { runChaos } from './chaos.js';

const USAGE = `npm run chaos -- [--minutes N] [--seed N] [--store postgresql|eventstoredb]

Works on an office of two API and two worker processes, and meanwhile kills, freezes and stops them and the servers
they need, as the seed decides. Ends with a verdict. 2 minutes, a seed of its own, and PostgreSQL unless told.`;

const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => ending.abort());

const wish = wishIn(process.argv.slice(2));
if (!wish) {
  console.error(USAGE);
  process.exit(2);
}
const amiss = await runChaos(wish, ending.signal, (line) => console.log(line));
process.exit(ending.signal.aborted ? 130 : amiss.length > 0 ? 1 : 0);

function wishIn(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: { minutes: { type: 'string' }, seed: { type: 'string' }, store: { type: 'string' } },
    });
    const minutes = Number(values.minutes ?? 2);
    const seed = Number(values.seed ?? Date.now() % 1_000_000);
    const store = values.store ?? 'postgresql';
    if (!(minutes > 0) || !Number.isInteger(seed)) return null;
    return store === 'postgresql' || store === 'eventstoredb' ? ({ minutes, seed, store } as const) : null;
  } catch {
    return null;
  }
}
