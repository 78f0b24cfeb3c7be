import { rebuild } from '#adapters/postgres';
import { readModelProjections } from '#read-models';
import { withStores } from '../opened-stores.js';
import { UsageError } from '../usage-error.js';

/** Rebuilds the named read models, or all of them, one after another. */
export async function rebuildReadModels(names: readonly string[]): Promise<void> {
  const known = readModelProjections.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new UsageError(`No read model ${unknown.join(', ')}; there are ${known.join(', ')}.`);
  await withStores(async ({ database, events }) => {
    for (const projection of readModelProjections) {
      if (names.length > 0 && !names.includes(projection.name)) continue;
      const startedAt = performance.now();
      await rebuild(database, events, projection, { onProgress: progressOf(projection.name) });
      const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
      console.log(`${clearLine()}${projection.name}: rebuilt in ${seconds} s`);
    }
  });
}

/** One line that is written over, on a terminal only. */
function progressOf(name: string) {
  return ({ done, total }: { done: number; total: number }) => {
    if (process.stdout.isTTY) process.stdout.write(`${clearLine()}${name}: ${done} of ${total}`);
  };
}

const clearLine = (): string => (process.stdout.isTTY ? '\r\u001b[K' : '');
