import { ApiModule, createApi } from '../../api/src/index.js';
import { startWorker } from '../../worker/src/index.js';
import { lockInstance, openPool } from '#adapters/postgres';
import { systemClock } from '#event-sourcing';
import { HostingModule, loadSample, openStores, Runners, startEmbedded, type Configuration } from '#hosting';
import { firstAdministrator } from './first-administrator.js';
import { demandFreePort, listen } from './listen.js';
import { askForSample, printAccounts, printAdministrator, printReady, progress } from './terminal.js';

export interface Standalone {
  readonly url: string;
  stop(): Promise<void>;
}

/** Whether the sample province is loaded; `ask` asks where there is a terminal and an empty register. */
export type SampleWish = 'load' | 'leave' | 'ask';

/** API and worker in one process, over the embedded database unless the configuration names another. */
export async function startStandalone(asked: Configuration, wish: SampleWish): Promise<Standalone> {
  await demandFreePort(asked.host, asked.port);
  const closers: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const close of closers.toReversed()) await close();
  };
  try {
    const { databaseUrl, dataFolder } = await database(asked, closers);
    const configuration = { ...asked, dataFolder };
    const stores = await openStores(databaseUrl, configuration, systemClock);
    closers.push(() => stores.close());
    const firstStart = (await stores.events.lastPosition()) === 0;
    const runners = new Runners(stores.events, stores.projections);
    closers.push(() => runners.stop());
    const app = await createApi(ApiModule.over(HostingModule.over(stores, runners, configuration)), configuration);
    closers.push(() => app.close());
    const worker = await startWorker(app, { stores, runners }, configuration, ({ kind, queue = '', error }) =>
      console.error(`${kind} ${queue}: ${error.message}`),
    );
    closers.push(() => worker.stop());

    const sample = wish === 'load' || (wish === 'ask' && firstStart && (await askForSample()));
    if (sample) printAccounts(await loadSample(app, stores, runners, progress('Nạp tỉnh mẫu · Loading the sample')));
    const administrator = await firstAdministrator(app, stores, sample);
    if (administrator) printAdministrator(administrator);

    const url = await listen(app, configuration.host, configuration.port);
    printReady(url, dataFolder);
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The database to work on, for this process alone. */
async function database(asked: Configuration, closers: (() => Promise<unknown>)[]) {
  const log = (line: string) => console.error(line);
  const embedded = asked.databaseUrl ? null : await startEmbedded(asked, log);
  const databaseUrl = asked.databaseUrl ?? embedded!.server.url;
  const pool = openPool(databaseUrl, { max: 1 });
  closers.push(() => pool.end());
  const lock = await lockInstance(pool);
  // Only the holder of the lock may stop the server: another instance may be working on it.
  if (embedded) closers.push(() => embedded.server.stop());
  closers.push(() => lock.release());
  return { databaseUrl, dataFolder: embedded?.dataFolder ?? asked.dataFolder };
}
