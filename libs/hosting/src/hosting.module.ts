import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { CLOCK, DUE_ASSIGNMENTS, EVENT_STORE, EVIDENCE_FILES, ORGANISATION, WORKING_TIME } from '#application';
import type { CatchUp } from './catch-up.js';
import type { Configuration } from './configuration.js';
import { DueAssignmentsReader } from './due-assignments-reader.js';
import { OrganisationReader } from './organisation-reader.js';
import type { Stores } from './stores.js';
import {
  ACCOUNTS,
  CATCH_UP,
  DATA_FOLDER,
  DATABASE,
  EVENT_STORE_NAME,
  FILES,
  JOBS_LOCATION,
  READ_MODELS,
  REQUEST_LIMITER,
  SHARED_REDIS,
} from './tokens.js';
import { WorkingTimeReader } from './working-time-reader.js';

/** Puts opened stores behind the ports that the use cases and the HTTP edge ask for. */
@Module({})
export class HostingModule {
  static over(
    stores: Stores,
    catchUp: CatchUp,
    configuration: Pick<Configuration, 'deadlinePolicy' | 'ladder'>,
  ): DynamicModule {
    const values: [symbol, unknown][] = [
      [EVENT_STORE, stores.events],
      [EVENT_STORE_NAME, stores.eventStoreName],
      [CLOCK, stores.clock],
      [ORGANISATION, new OrganisationReader(stores.readModels)],
      [WORKING_TIME, new WorkingTimeReader(stores.readModels, configuration)],
      [DUE_ASSIGNMENTS, new DueAssignmentsReader(stores.readModels)],
      [EVIDENCE_FILES, stores.files],
      [FILES, stores.files],
      [DATA_FOLDER, stores.dataFolder],
      [JOBS_LOCATION, stores.jobsLocation],
      [READ_MODELS, stores.readModels],
      [DATABASE, stores.database],
      [ACCOUNTS, stores.accounts],
      [REQUEST_LIMITER, stores.requestLimiter],
      [SHARED_REDIS, stores.redis],
      [CATCH_UP, catchUp],
    ];
    const providers: Provider[] = values.map(([provide, useValue]) => ({ provide, useValue }));
    return { module: HostingModule, global: true, providers, exports: providers };
  }
}
