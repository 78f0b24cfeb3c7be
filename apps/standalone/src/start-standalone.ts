import { ApiModule, createApi } from '../../api/src/index.js';
import { startWorker } from '../../worker/src/index.js';
import { systemClock } from '#event-sourcing';
import { HostingModule, loadSample, openStores, Runners, type Configuration } from '#hosting';
import { Closers } from './closers.js';
import { openDatabase, type Database } from './database.js';
import { firstAdministrator } from './first-administrator.js';
import { demandFreePort, listen } from './listen.js';
import { askForSample, printAccounts, printAdministrator, printReady, progress } from './terminal.js';

export interface Standalone {
  readonly url: string;
  stop(): Promise<void>;
}

/** Whether the sample province is loaded; `ask` asks where there is a terminal and an empty register. */
export type SampleWish = 'load' | 'leave' | 'ask';

/** The start was broken off on demand; what had been opened is closed. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/**
 * API and worker in one process, over the embedded database unless the configuration names another.
 * @param interrupt breaks the start off; a started program is stopped by {@link Standalone.stop}
 * @throws Interrupted
 */
export async function startStandalone(
  asked: Configuration,
  wish: SampleWish,
  interrupt: AbortSignal,
): Promise<Standalone> {
  await demandFreePort(asked.host, asked.port);
  const closers = new Closers();
  try {
    const database = await openDatabase(asked, closers);
    const url = await serve(asked, database, wish, closers, interrupt);
    return { url, stop: () => closers.closeAll() };
  } catch (error) {
    await closers.closeAll();
    throw error;
  }
}

async function serve(
  asked: Configuration,
  { databaseUrl, dataFolder }: Database,
  wish: SampleWish,
  closers: Closers,
  interrupt: AbortSignal,
): Promise<string> {
  const configuration = { ...asked, dataFolder };
  const stores = await openStores(databaseUrl, configuration, systemClock);
  closers.add(() => stores.close());
  const firstStart = (await stores.events.lastPosition()) === 0;
  const runners = new Runners(stores.events, stores.projections);
  closers.add(() => runners.stop());
  const app = await createApi(ApiModule.over(HostingModule.over(stores, runners, configuration)), configuration);
  closers.add(() => app.close());
  const worker = await startWorker(app, { stores, runners }, configuration, ({ kind, queue = '', error }) =>
    console.error(`${kind} ${queue}: ${error.message}`),
  );
  closers.add(() => worker.stop());

  // What is half open could not be closed; from here on nothing is, and an answer may be long in coming.
  await unlessInterrupted(interrupt, async () => {
    const sample = wish === 'load' || (wish === 'ask' && firstStart && (await askForSample()));
    if (sample) printAccounts(await loadSample(app, stores, runners, progress('Nạp tỉnh mẫu · Loading the sample')));
    await firstAdministrator({ app, stores, runners }, sample, printAdministrator);
  });
  const url = await listen(app, configuration.host, configuration.port);
  printReady(url, dataFolder);
  return url;
}

async function unlessInterrupted(interrupt: AbortSignal, work: () => Promise<void>): Promise<void> {
  if (interrupt.aborted) throw new Interrupted();
  const interrupted = new Promise<never>((_, reject) => {
    interrupt.addEventListener('abort', () => reject(new Interrupted()), { once: true });
  });
  interrupted.catch(() => {});
  const working = work();
  // After an interruption it fails for want of what was closed, and nobody asks why.
  working.catch(() => {});
  await Promise.race([working, interrupted]);
}
