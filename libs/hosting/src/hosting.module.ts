import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import {
  CLOCK,
  DUE_ASSIGNMENTS,
  DIRECTIVE_FIGURES,
  EVALUATION_INDEX,
  EVENT_STORE,
  EVIDENCE_FILES,
  MISPLACED,
  ORGANISATION,
  REPORT_RULES,
  REPORTS_TO_OPEN,
  TAKEN_NUMBERS,
  WEBHOOK_ADDRESSES,
  WORKING_TIME,
  type ReportRules,
  type ReportsToOpen,
  type TakenNumbers,
  type WebhookAddresses,
} from '#application';
import { ruleDays } from '#adapters/recurrence';
import { AddressGuard, WebhookDeliveries, WebhookReceivers } from '#adapters/webhook';
import { countNumbersIn, dueReports } from '#read-models';
import type { CatchUp } from './catch-up.js';
import type { Configuration } from './configuration.js';
import { DueAssignmentsReader } from './due-assignments-reader.js';
import { DirectiveFiguresReader } from './directive-figures-reader.js';
import { EvaluationIndexReader } from './evaluation-index-reader.js';
import { MisplacedReader } from './misplaced-reader.js';
import { OrganisationReader } from './organisation-reader.js';
import { signInOf } from './sign-in.js';
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
  SIGN_IN,
  WEBHOOK_DELIVERIES,
  WEBHOOK_RECEIVERS,
} from './tokens.js';
import { WorkingTimeReader } from './working-time-reader.js';

/** Puts opened stores behind the ports that the use cases and the HTTP edge ask for. */
@Module({})
export class HostingModule {
  static over(
    stores: Stores,
    catchUp: CatchUp,
    configuration: Pick<Configuration, 'deadlinePolicy' | 'ladder'> &
      Partial<Pick<Configuration, 'reporting' | 'signIn' | 'publicUrl' | 'webhookPrivateNetwork'>>,
  ): DynamicModule {
    const values: [symbol, unknown][] = [
      [EVENT_STORE, stores.events],
      [EVENT_STORE_NAME, stores.eventStoreName],
      [CLOCK, stores.clock],
      [ORGANISATION, new OrganisationReader(stores.readModels)],
      [WORKING_TIME, new WorkingTimeReader(stores.readModels, configuration)],
      [MISPLACED, new MisplacedReader(stores.readModels)],
      [DUE_ASSIGNMENTS, new DueAssignmentsReader(stores.readModels)],
      [TAKEN_NUMBERS, { countIn: (term) => countNumbersIn(stores.readModels, term) } satisfies TakenNumbers],
      [DIRECTIVE_FIGURES, new DirectiveFiguresReader(stores.readModels, catchUp)],
      [EVALUATION_INDEX, new EvaluationIndexReader(stores.readModels, catchUp)],
      [REPORT_RULES, { days: ruleDays } satisfies ReportRules],
      [REPORTS_TO_OPEN, { due: (day, limit) => dueReports(stores.readModels, day, limit) } satisfies ReportsToOpen],
      [WEBHOOK_ADDRESSES, new AddressGuard(configuration.webhookPrivateNetwork ?? false) satisfies WebhookAddresses],
      [WEBHOOK_RECEIVERS, new WebhookReceivers(stores.database, stores.clock)],
      [WEBHOOK_DELIVERIES, new WebhookDeliveries(stores.database, stores.clock)],
      [EVIDENCE_FILES, stores.files],
      [FILES, stores.files],
      [DATA_FOLDER, stores.dataFolder],
      [JOBS_LOCATION, stores.jobsLocation],
      [READ_MODELS, stores.readModels],
      [DATABASE, stores.database],
      [ACCOUNTS, stores.accounts],
      [REQUEST_LIMITER, stores.requestLimiter],
      [SHARED_REDIS, stores.redis],
      [SIGN_IN, signInOf(configuration)],
      [CATCH_UP, catchUp],
    ];
    const providers: Provider[] = values.map(([provide, useValue]) => ({ provide, useValue }));
    return { module: HostingModule, global: true, providers, exports: providers };
  }
}
