import { systemClock } from '#event-sourcing';
import { openStores, readConfiguration, startEmbedded, type Stores } from '#hosting';

/** Opens the stores that the configuration names for the time of `work`. A database that others use goes on. */
export async function withStores(
  work: (stores: Stores, place: { readonly dataFolder: string }) => Promise<void>,
): Promise<void> {
  const asked = readConfiguration(process.env);
  const embedded = asked.databaseUrl ? null : await startEmbedded(asked, (line) => console.error(line));
  const dataFolder = embedded?.dataFolder ?? asked.dataFolder;
  const stores = await openStores(asked.databaseUrl ?? embedded!.server.url, { ...asked, dataFolder }, systemClock);
  try {
    await work(stores, { dataFolder });
  } finally {
    await stores.close();
    await embedded?.server.stop({ spared: true });
  }
}
