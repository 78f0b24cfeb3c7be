import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { commendation, commendationStream, CommendationUnknown, type CommendationEvent } from '#domain';
import { decideAndAppend, fold, type Decision, type EventStore } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { Authority } from '../authorisation/authority.js';
import { EVENT_STORE } from '../ports/tokens.js';

/** The committee takes a commendation back; the history keeps both. */
export class RevokeCommendation extends ApplicationCommand<{
  readonly commendationId: string;
  readonly reason: string;
}> {}

@CommandHandler(RevokeCommendation)
export class RevokeCommendationHandler implements ICommandHandler<RevokeCommendation> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly authority: Authority,
  ) {}

  async execute({ data, meta, options }: RevokeCommendation): Promise<Decision> {
    const stream = commendationStream(data.commendationId);
    const known = fold(commendation, (await this.store.readStream(stream)) as unknown as CommendationEvent[]);
    if (!known.commendation) throw new CommendationUnknown(data.commendationId);
    const rights = await this.authority.rightsOf(meta.actor);
    rights.demand('commend', 'Commendation', { ownerUnitId: known.commendation.ownerUnitId });
    const command = { type: 'RevokeCommendation', data } as const;
    return decideAndAppend(this.store, commendation, stream, command, meta, options);
  }
}
