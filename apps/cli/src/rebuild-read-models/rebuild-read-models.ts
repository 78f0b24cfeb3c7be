import { rebuildAll } from '#adapters/postgres';
import { readModelProjections } from '#read-models';
import { withStores } from '../opened-stores.js';
import { showProgress } from '../progress.js';
import { UsageError } from '../usage-error.js';

/** Rebuilds the named read models, or all of them, in one reading of the log. */
export async function rebuildReadModels(names: readonly string[]): Promise<void> {
  const known = readModelProjections.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new UsageError(`No read model ${unknown.join(', ')}; there are ${known.join(', ')}.`);
  await withStores(async ({ database, events }) => {
    const wanted = readModelProjections.filter(({ name }) => names.length === 0 || names.includes(name));
    const startedAt = performance.now();
    await rebuildAll(database, events, wanted, { onProgress: showProgress() });
    const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
    console.log(`Rebuilt in ${seconds} s: ${wanted.map(({ name }) => name).join(', ')}`);
  });
}
