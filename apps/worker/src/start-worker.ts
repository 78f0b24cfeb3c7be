import type { INestApplicationContext } from '@nestjs/common';
import { openJobs, type JobTrouble } from '#adapters/bullmq';
import { smtpMailer } from '#adapters/mail';
import { migrate } from '#adapters/postgres';
import { Chaser, GiveAssignments, GiveCascadedAssignments } from '#application';
import type { Configuration, Runners, Stores } from '#hosting';
import { Chasing } from './chasing/chasing.js';
import { sendMailJob, type MailJob } from './mail-notices/mail-job.js';
import { MAIL_QUEUE, MailNotices } from './mail-notices/mail-notices.policy.js';
import { sentMailsMigrations } from './mail-notices/sent-mails.migration.js';

/** Letters on their way at once; mail servers throttle those who send more. */
const LETTERS_AT_ONCE = 4;

export interface Worker {
  readonly chasing: Chasing;
  /** Work in hand is finished, then the queues are let go of. */
  stop(): Promise<void>;
}

/** Starts what works without being asked: policies, the chaser, e-mail. */
export async function startWorker(
  app: INestApplicationContext,
  { stores, runners }: { stores: Stores; runners: Runners },
  configuration: Pick<Configuration, 'redisUrl' | 'smtpUrl' | 'mailFrom'> & { readonly chaserTick: number | null },
  report: (trouble: JobTrouble) => void,
): Promise<Worker> {
  const { redisUrl, smtpUrl, mailFrom, chaserTick } = configuration;
  await migrate(stores.database, sentMailsMigrations);
  const jobs = await openJobs(redisUrl ? { redisUrl } : { databaseUrl: stores.databaseUrl }, report);
  const mailNotices = new MailNotices(smtpUrl ? jobs : null, stores.readModels, stores.clock);
  runners.startPolicies([app.get(GiveAssignments), app.get(GiveCascadedAssignments), mailNotices]);
  if (smtpUrl) {
    const mailer = smtpMailer(smtpUrl, mailFrom);
    const send = ({ id, data }: { id: string; data: object }) =>
      sendMailJob(stores.readModels, mailer, id, data as MailJob);
    await jobs.process(MAIL_QUEUE, send, { concurrency: LETTERS_AT_ONCE });
  }
  const chasing = new Chasing(app.get(Chaser), jobs);
  await chasing.start(chaserTick);
  return { chasing, stop: () => jobs.close() };
}
