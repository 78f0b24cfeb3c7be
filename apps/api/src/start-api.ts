import { systemClock } from '#event-sourcing';
import {
  Closers,
  demandFreePort,
  demandJointDatabase,
  HostingModule,
  listen,
  observedStores,
  openStores,
  StoredCatchUp,
  watchStores,
  type Configuration,
  type RunningProgram,
} from '#hosting';
import { openTelemetry } from '#observability';
import { ApiModule } from './api.module.js';
import { createApi } from './create-api.js';
import { webFolder } from './web/web-folder.js';

/** The HTTP edge alone, one of any number: it runs no projections and chases nobody, workers do. */
export async function startApi(configuration: Configuration): Promise<RunningProgram> {
  await demandFreePort(configuration.host, configuration.port);
  const databaseUrl = await demandJointDatabase(configuration);
  const closers = new Closers();
  try {
    const telemetry = await openTelemetry({ program: 'api', ...configuration });
    closers.add(() => telemetry.close());
    const warn = (words: string) => telemetry.logger.warn(words);
    const stores = observedStores(await openStores(databaseUrl, { ...configuration, warn }, systemClock), telemetry);
    closers.add(() => stores.close());
    const catchUp = new StoredCatchUp(stores.projections, stores.leases);
    watchStores(telemetry.meters, stores, catchUp);
    const module = ApiModule.over(HostingModule.over(stores, catchUp, configuration));
    const app = await createApi(module, { ...configuration, telemetry, webFolder: webFolder() });
    closers.add(() => app.close());
    const url = await listen(app, configuration.host, configuration.port);
    console.log(`Thông Suốt: ${url}`);
    return { stop: () => closers.closeAll() };
  } catch (error) {
    await closers.closeAll();
    throw error;
  }
}
