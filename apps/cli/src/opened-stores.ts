import { systemClock } from '#event-sourcing';
import {
  demandDatabase,
  demandTables,
  openStores,
  readConfiguration,
  startEmbedded,
  type Configuration,
  type Stores,
} from '#hosting';

/**
 * Opens the stores that the configuration names for the time of `work`. A database that others use goes on. Only with
 * `mayCreate` are they made where they are missing: otherwise a mistyped address would be a new, empty office.
 * @throws NoDataThere, DatabaseNotUsable
 */
export async function withStores(
  work: (stores: Stores, place: { readonly dataFolder: string }) => Promise<void>,
  { mayCreate = false, environment = process.env }: { mayCreate?: boolean; environment?: NodeJS.ProcessEnv } = {},
): Promise<void> {
  const asked = readConfiguration(environment);
  await demandServers(asked, mayCreate);
  const embedded = asked.databaseUrl ? null : await startEmbedded(asked, (line) => console.error(line), { mayCreate });
  const dataFolder = embedded?.dataFolder ?? asked.dataFolder;
  try {
    if (embedded && !mayCreate) await demandTables(embedded.server.url, dataFolder, 'DATA_DIR');
    const databaseUrl = asked.databaseUrl ?? embedded!.server.url;
    const stores = await openStores(databaseUrl, { ...asked, dataFolder, mayCreate }, systemClock);
    try {
      await work(stores, { dataFolder });
    } finally {
      await stores.close();
    }
  } finally {
    await embedded?.server.stop({ spared: true });
  }
}

/** Asks each server that an address names before anything is set up. */
async function demandServers({ databaseUrl, eventStoreUrl }: Configuration, mayCreate: boolean): Promise<void> {
  const named = { EVENT_STORE_URL: eventStoreUrl, DATABASE_URL: databaseUrl };
  for (const [variable, url] of Object.entries(named)) {
    if (url === null) continue;
    await demandDatabase(variable, url);
    const isPostgres = URL.canParse(url) && new URL(url).protocol.startsWith('postgres');
    if (!mayCreate && isPostgres) await demandTables(url, `the database on ${new URL(url).host}`, variable);
  }
}
