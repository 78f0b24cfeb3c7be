import { sql } from 'kysely';
import type { Mailer } from '#adapters/mail';
import type { ReadModels } from '#read-models';
import { letterOf } from './letter.js';
import type { Occasion } from './mail-notices.policy.js';

export interface MailJob {
  readonly to: string;
  readonly occasion: Occasion;
  readonly assignmentId: string;
}

/** Sends one letter, and remembers it, so that a job that comes twice sends once. */
export async function sendMailJob(readModels: ReadModels, mailer: Mailer, id: string, job: MailJob): Promise<void> {
  const sent = await sql`select 1 from sent_mails where mail_id = ${id}`.execute(readModels);
  if (sent.rows.length > 0) return;
  const assignment = await readModels
    .selectFrom('assignments')
    .innerJoin('directives', 'directives.directiveId', 'assignments.directiveId')
    .innerJoin('units', 'units.unitId', 'assignments.unitId')
    .select([
      'directives.number',
      'directives.title',
      'assignments.taskNo',
      'assignments.lastDay',
      'units.name as unitName',
    ])
    .where('assignmentId', '=', job.assignmentId)
    .executeTakeFirst();
  // The read model is behind the event: the queue tries again.
  if (!assignment) throw new Error(`Assignment ${job.assignmentId} is not yet in the read model`);
  // A crash between sending and remembering sends a second copy under the same Message-ID, which mail programs fold.
  await mailer.send({ to: job.to, messageId: id, ...letterOf(job.occasion, assignment) });
  await sql`insert into sent_mails (mail_id) values (${id}) on conflict do nothing`.execute(readModels);
}
