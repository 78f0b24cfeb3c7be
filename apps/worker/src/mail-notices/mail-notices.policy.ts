import type { Jobs } from '#adapters/bullmq';
import type { AssignmentEvent, Rung } from '#domain';
import { deriveId, type Clock, type Policy, type RecordedEvent } from '#event-sourcing';
import type { ReadModels } from '#read-models';
import type { MailJob } from './mail-job.js';

type Trigger = Extract<AssignmentEvent, { type: 'AssignmentGiven.v1' | 'AssignmentChased.v1' }>;

/** What is older is no news: an office that switches e-mail on does not write to everybody about last year. */
const NEWS_FOR = 24 * 3_600_000;

export const MAIL_QUEUE = 'mail';

export type Occasion = 'given' | Rung;

/**
 * Tells people by e-mail what their unit was given and what it is chased for. Adds a job for each person under an
 * id made of event and person; sending, with its retries, is the queue's affair and holds up nothing here.
 */
export class MailNotices implements Policy<Trigger> {
  readonly name = 'mail-notices.v1';
  readonly types = ['AssignmentGiven.v1', 'AssignmentChased.v1'] as const;

  constructor(
    private readonly jobs: Jobs | null,
    private readonly readModels: ReadModels,
    private readonly clock: Clock,
  ) {}

  async react(event: RecordedEvent<Trigger>): Promise<void> {
    // Without a mail server the events are passed over all the same, so that switching it on starts with today.
    if (!this.jobs) return;
    if (this.clock.now().getTime() - Date.parse(event.meta.recordedAt) > NEWS_FOR) return;
    const given = event.type === 'AssignmentGiven.v1';
    const unitIds = given ? [event.data.unitId] : event.data.toldUnitIds;
    const occasion: Occasion = given ? 'given' : event.data.rung;
    const people = await this.readModels
      .selectFrom('users')
      .select(['userId', 'email'])
      .where('unitId', 'in', [...unitIds])
      .where('email', 'is not', null)
      .where('disabled', '=', false)
      .execute();
    const jobs = people.map(({ userId, email }) => {
      const id = `mail-${deriveId('mail', event.id, userId)}`;
      const data: MailJob = { to: email!, occasion, assignmentId: event.data.assignmentId };
      return { id, data };
    });
    if (jobs.length > 0) await this.jobs.add(MAIL_QUEUE, jobs);
  }
}
