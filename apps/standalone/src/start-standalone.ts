import { ApiModule, createApi, webFolder } from '../../api/src/index.js';
import { logTrouble, startWorker } from '../../worker/src/index.js';
import { systemClock } from '#event-sourcing';
import {
  alarmIn,
  Closers,
  demandFreePort,
  firstAdministrator,
  HostingModule,
  Interrupted,
  listen,
  loadSample,
  observedStores,
  openStores,
  LeasedRunners,
  watchStores,
  type Configuration,
  type RunningProgram,
} from '#hosting';
import { openTelemetry } from '#observability';
import { openDatabase, type Database } from './database.js';
import { askForSample, printAccounts, printAdministrator, printReady, progress } from './terminal.js';

/** Whether the sample province is loaded; `ask` asks where there is a terminal and an empty register. */
export type SampleWish = 'load' | 'leave' | 'ask';

/**
 * Its name as a holder of leases. The instance lock says that no other standalone works on the database, so what one
 * held that is dead by now is this one's at once.
 */
const HOLDER = 'standalone';

/**
 * API and worker in one process, over the embedded database unless the configuration names another.
 * @param interrupt breaks the start off; a started program is stopped by what is answered
 * @throws Interrupted
 */
export async function startStandalone(
  asked: Configuration,
  wish: SampleWish,
  interrupt: AbortSignal,
): Promise<RunningProgram> {
  await demandFreePort(asked.host, asked.port);
  const closers = new Closers();
  try {
    const database = await openDatabase(asked, closers);
    await serve(asked, database, wish, closers, interrupt);
    return { stop: () => closers.closeAll() };
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
): Promise<void> {
  const configuration = { ...asked, dataFolder };
  const telemetry = await openTelemetry({ program: 'standalone', ...configuration });
  closers.add(() => telemetry.close());
  const warn = (words: string) => telemetry.logger.warn(words);
  const stores = observedStores(await openStores(databaseUrl, { ...configuration, warn }, systemClock), telemetry);
  closers.add(() => stores.close());
  const firstStart = (await stores.events.lastPosition()) === 0;
  const runners = await LeasedRunners.start(stores, HOLDER, (news) => {
    const alarm = alarmIn(news);
    if (alarm) telemetry.logger.warn(alarm);
  });
  closers.add(() => runners.stop());
  watchStores(telemetry.meters, stores, runners);
  const module = ApiModule.over(HostingModule.over(stores, runners, configuration));
  const app = await createApi(module, { ...configuration, telemetry, webFolder: webFolder() });
  closers.add(() => app.close());
  const worker = await startWorker(app, { stores, runners, telemetry }, configuration, (trouble) =>
    logTrouble(telemetry.logger, trouble),
  );
  closers.add(() => worker.stop());

  // What is half open could not be closed; from here on nothing is, and an answer may be long in coming.
  await unlessInterrupted(interrupt, async () => {
    const sample = wish === 'load' || (wish === 'ask' && firstStart && (await askForSample()));
    if (sample) printAccounts(await loadSample(app, stores, runners, progress('Nạp tỉnh mẫu · Loading the sample')));
    await firstAdministrator({ app, stores, catchUp: runners }, sample, printAdministrator);
  });
  const url = await listen(app, configuration.host, configuration.port);
  printReady(url, dataFolder);
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
