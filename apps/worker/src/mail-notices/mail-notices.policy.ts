import type { PersonalSettings } from '#adapters/accounts';
import type { AssignmentEvent } from '#domain';
import { deriveId, type Clock, type Policy, type RecordedEvent } from '#event-sourcing';
import type { ReadModels } from '#read-models';
import type { Reached } from '../reached.js';
import { isNews, type Mailing } from './mailing.js';
import type { Letter, Occasion } from './letters.js';

type Trigger = Extract<AssignmentEvent, { type: 'AssignmentGiven.v1' | 'AssignmentChased.v1' }>;

/**
 * Tells people by e-mail what their unit was given and what it is chased for: a letter for each person, which the
 * mailing then sees to. Sending, with its retries, holds up nothing here.
 */
export class MailNotices implements Policy<Trigger> {
  readonly name = 'mail-notices.v1';
  readonly types = ['AssignmentGiven.v1', 'AssignmentChased.v1'] as const;

  constructor(
    private readonly mailing: Pick<Mailing, 'post'> | null,
    private readonly readModels: ReadModels,
    private readonly settings: Pick<PersonalSettings, 'withoutLetters'>,
    private readonly clock: Clock,
    private readonly reached: Reached,
  ) {}

  async react(event: RecordedEvent<Trigger>): Promise<void> {
    // Without a mail server the events are passed over all the same, so that switching it on starts with today.
    if (!this.mailing || !isNews(event.meta.recordedAt, this.clock)) return;
    // Whoever was entered before is written to, however far behind the read model is.
    await this.reached(event.position);
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
    const spared = await this.settings.withoutLetters(people.map(({ userId }) => userId));
    const willing = people.filter(({ userId }) => !spared.has(userId));
    const letters = willing.map(({ userId, email }): Letter => {
      const letterId = `mail-${deriveId('mail', event.id, userId)}`;
      return { letterId, recipient: email!, occasion, assignmentId: event.data.assignmentId };
    });
    await this.mailing.post(letters);
  }
}
