import type { INestApplicationContext } from '@nestjs/common';
import { openJobs, type JobTrouble } from '#adapters/bullmq';
import { smtpMailer, type Mailer } from '#adapters/mail';
import { migrate } from '#adapters/postgres';
import type { Policy } from '#event-sourcing';
import { Chaser, PassOn, OpenReportPeriods, REACTING_POLICIES } from '#application';
import { ConfigurationInvalid, QUEUES, type Configuration, type PolicyHost, type Stores } from '#hosting';
import { observedPolicy, type Telemetry } from '#observability';
import { Chasing } from './chasing/chasing.js';
import { Reforming } from './reforming/reforming.js';
import { Reporting } from './reporting/reporting.js';
import { lettersMigrations } from './mail-notices/letters.migration.js';
import { Mailing } from './mail-notices/mailing.js';
import { MailNotices } from './mail-notices/mail-notices.policy.js';
import type { Posting } from './post-webhooks/posting.js';
import { reachedBy } from './reached.js';
import { postingOver, type PostingConfiguration } from './post-webhooks/start-posting.js';
import { measuredMailer, observedJobs, watchQueues } from './observed-work.js';

export interface Worker {
  readonly chasing: Chasing;
  readonly reforming: Reforming;
  readonly reporting: Reporting;
  /** Null where no mail server is configured. */
  readonly mailing: Mailing | null;
  readonly posting: Posting;
  /** Fails where the job queue is away. */
  askQueue(): Promise<unknown>;
  /** Work in hand is finished, then the queues are let go of. */
  stop(): Promise<void>;
}

/** `chaserTick` null: nothing ticks by itself, whoever started the worker does it. */
export type WorkerConfiguration = Pick<Configuration, 'redisUrl' | 'smtpUrl' | 'mailFrom'> &
  PostingConfiguration & { readonly chaserTick: number | null };

type Watching = Pick<Telemetry, 'meters' | 'tracing'>;
const UNWATCHED: Watching = { meters: null, tracing: null };

/**
 * Starts what works without being asked: policies, the chaser, e-mail, webhooks.
 * @throws ConfigurationInvalid, JobsUnavailable
 */
export async function startWorker(
  app: INestApplicationContext,
  { stores, runners, telemetry = UNWATCHED }: { stores: Stores; runners: PolicyHost; telemetry?: Watching },
  { redisUrl, smtpUrl, mailFrom, chaserTick, ...other }: WorkerConfiguration,
  report: (trouble: JobTrouble) => void,
): Promise<Worker> {
  const mailer = smtpUrl ? measuredMailer(mailerOf(smtpUrl, mailFrom), telemetry.meters) : null;
  await migrate(stores.database, lettersMigrations);
  const location = redisUrl ? { redisUrl } : { databaseUrl: stores.databaseUrl };
  const told = (trouble: JobTrouble) => {
    telemetry.meters?.jobTroubles.inc({ kind: trouble.kind });
    report(trouble);
  };
  const jobs = observedJobs(await openJobs(location, told), telemetry);
  const stop = async () => {
    await jobs.close();
    mailer?.close();
  };
  try {
    const mailing = mailer && new Mailing(jobs, mailer, stores.readModels, stores.clock);
    const mailNotices = new MailNotices(
      mailing,
      stores.readModels,
      stores.accounts.settings,
      stores.clock,
      reachedBy('users.v1', stores),
    );
    const tried = (outcome: string) => telemetry.meters?.deliveries.inc({ outcome });
    const { posting, policy: postWebhooks } = postingOver(app, { stores, jobs, tried }, other);
    const policies: Policy[] = [...REACTING_POLICIES.map((kind) => app.get(kind)), mailNotices, postWebhooks];
    await runners.startPolicies(policies.map((policy) => observedPolicy(policy, telemetry)));
    await mailing?.start(chaserTick !== null);
    await posting.start(chaserTick !== null);
    const chasing = new Chasing(app.get(Chaser), jobs, (due) => telemetry.meters?.remindersDue.set(due));
    await chasing.start(chaserTick);
    const reforming = new Reforming(app.get(PassOn), jobs);
    await reforming.start(chaserTick);
    const reporting = new Reporting(app.get(OpenReportPeriods), jobs);
    await reporting.start(chaserTick);
    watchQueues(telemetry.meters, jobs, mailing ? stores.readModels : null);
    return { chasing, reforming, reporting, mailing, posting, askQueue: () => jobs.counts(QUEUES.chase), stop };
  } catch (error) {
    // Jobs that have begun would go on while whoever started this closes the stores under them.
    await stop().catch(() => {});
    throw error;
  }
}

function mailerOf(smtpUrl: string, mailFrom: string): Mailer {
  try {
    return smtpMailer(smtpUrl, mailFrom);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ConfigurationInvalid(`SMTP_URL and MAIL_FROM cannot be used: ${error.message}.`);
  }
}
