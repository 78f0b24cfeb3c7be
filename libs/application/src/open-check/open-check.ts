import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  dateOf,
  user,
  UserUnknown,
  userStream,
  type CheckOpening,
  type CheckPlan,
  type TeamMemberFacts,
  type UserEvent,
} from '#domain';
import { fold, type Decision, type EventStore } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { CheckDecisions } from '../checks/check-decisions.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';
import { EVENT_STORE } from '../ports/tokens.js';

/** The decision that sends a team to the units of a planned check. */
export class OpenCheck extends ApplicationCommand<CheckOpening & { readonly checkId: string }> {}

@CommandHandler(OpenCheck)
export class OpenCheckHandler implements ICommandHandler<OpenCheck> {
  constructor(
    private readonly decisions: CheckDecisions,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {}

  execute(command: OpenCheck): Promise<Decision> {
    const { data, meta } = command;
    return this.decisions.carryOut(command, async ({ plan }) => {
      const team: Record<string, TeamMemberFacts> = {};
      for (const userId of [data.leaderUserId, ...data.memberUserIds]) team[userId] = await this.member(userId, plan);
      return { type: 'OpenCheck', data, team, today: dateOf(meta.occurredAt) };
    });
  }

  private async member(userId: string, { inspectorUnitId, unitIds }: CheckPlan): Promise<TeamMemberFacts> {
    const person = fold(user, (await this.store.readStream(userStream(userId))) as unknown as UserEvent[]);
    if (!person || person.disabled) throw new UserUnknown(userId);
    const { tree } = await this.organisation.present();
    const isChecked = unitIds.some((unitId) => tree.isWithin(person.unitId, unitId));
    return { name: person.displayName, ofCheckedUnit: isChecked && person.unitId !== inspectorUnitId };
  }
}
