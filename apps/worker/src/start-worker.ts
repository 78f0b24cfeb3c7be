import type { INestApplicationContext } from '@nestjs/common';
import { openJobs, type JobTrouble } from '#adapters/bullmq';
import { smtpMailer, type Mailer } from '#adapters/mail';
import { migrate } from '#adapters/postgres';
import { Chaser, GiveAssignments, GiveCascadedAssignments } from '#application';
import { ConfigurationInvalid, type Configuration, type Runners, type Stores } from '#hosting';
import { Chasing } from './chasing/chasing.js';
import { lettersMigrations } from './mail-notices/letters.migration.js';
import { Mailing } from './mail-notices/mailing.js';
import { MailNotices } from './mail-notices/mail-notices.policy.js';

export interface Worker {
  readonly chasing: Chasing;
  /** Null where no mail server is configured. */
  readonly mailing: Mailing | null;
  /** Work in hand is finished, then the queues are let go of. */
  stop(): Promise<void>;
}

/** `chaserTick` null: nothing ticks by itself, whoever started the worker does it. */
export type WorkerConfiguration = Pick<Configuration, 'redisUrl' | 'smtpUrl' | 'mailFrom'> & {
  readonly chaserTick: number | null;
};

/**
 * Starts what works without being asked: policies, the chaser, e-mail.
 * @throws ConfigurationInvalid, JobsUnavailable
 */
export async function startWorker(
  app: INestApplicationContext,
  { stores, runners }: { stores: Stores; runners: Runners },
  { redisUrl, smtpUrl, mailFrom, chaserTick }: WorkerConfiguration,
  report: (trouble: JobTrouble) => void,
): Promise<Worker> {
  const mailer = smtpUrl ? mailerOf(smtpUrl, mailFrom) : null;
  await migrate(stores.database, lettersMigrations);
  const jobs = await openJobs(redisUrl ? { redisUrl } : { databaseUrl: stores.databaseUrl }, report);
  const mailing = mailer && new Mailing(jobs, mailer, stores.readModels, stores.clock);
  const mailNotices = new MailNotices(mailing, stores.readModels, stores.clock);
  runners.startPolicies([app.get(GiveAssignments), app.get(GiveCascadedAssignments), mailNotices]);
  await mailing?.start(chaserTick !== null);
  const chasing = new Chasing(app.get(Chaser), jobs);
  await chasing.start(chaserTick);
  const stop = async () => {
    await jobs.close();
    mailer?.close();
  };
  return { chasing, mailing, stop };
}

function mailerOf(smtpUrl: string, mailFrom: string): Mailer {
  try {
    return smtpMailer(smtpUrl, mailFrom);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ConfigurationInvalid(`SMTP_URL and MAIL_FROM cannot be used: ${error.message}.`);
  }
}
