import { rebuildAll } from '#adapters/postgres';
import { readModelProjections } from '#read-models';
import { withStores } from '../opened-stores.js';
import { UsageError } from '../usage-error.js';

/** Rebuilds the named read models, or all of them, in one reading of the log. */
export async function rebuildReadModels(names: readonly string[]): Promise<void> {
  const known = readModelProjections.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new UsageError(`No read model ${unknown.join(', ')}; there are ${known.join(', ')}.`);
  await withStores(async ({ database, events }) => {
    const wanted = readModelProjections.filter(({ name }) => names.length === 0 || names.includes(name));
    const startedAt = performance.now();
    await rebuildAll(database, events, wanted, { onProgress });
    const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
    console.log(`${clearLine()}Rebuilt in ${seconds} s: ${wanted.map(({ name }) => name).join(', ')}`);
  });
}

/** One line that is written over on a terminal; elsewhere a line for each tenth. */
let shownTenth = 0;
function onProgress({ done, total }: { done: number; total: number }): void {
  if (process.stdout.isTTY) {
    process.stdout.write(`${clearLine()}${done} of ${total} events`);
    return;
  }
  const tenth = total === 0 ? 10 : Math.floor((10 * done) / total);
  if (tenth > shownTenth) console.error(`${done} of ${total} events`);
  shownTenth = Math.max(shownTenth, tenth);
}

const clearLine = (): string => (process.stdout.isTTY ? '\r\u001b[K' : '');
