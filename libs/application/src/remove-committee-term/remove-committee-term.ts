import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { committeeTerms, termsStream, type CommitteeTermEvent } from '#domain';
import { fold, type Decision, type EventStore } from '#event-sourcing';
import { AdministrativeDecisions } from '../administrative-decisions.js';
import { ApplicationCommand } from '../application-command.js';
import { TAKEN_NUMBERS, type TakenNumbers } from '../ports/taken-numbers.js';
import { EVENT_STORE } from '../ports/tokens.js';

/** A term that was entered wrongly is taken out again. */
export class RemoveCommitteeTerm extends ApplicationCommand<{
  readonly unitId: string;
  readonly termId: string;
  /** Also where numbers were taken in it; they then stand in no term. */
  readonly confirmed: boolean;
}> {}

@CommandHandler(RemoveCommitteeTerm)
export class RemoveCommitteeTermHandler implements ICommandHandler<RemoveCommitteeTerm> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(TAKEN_NUMBERS) private readonly taken: TakenNumbers,
    private readonly decisions: AdministrativeDecisions,
  ) {}

  async execute(command: RemoveCommitteeTerm): Promise<Decision> {
    const { unitId, termId, confirmed } = command.data;
    const stream = termsStream(unitId);
    const kept = fold(committeeTerms, (await this.store.readStream(stream)) as unknown as CommitteeTermEvent[]);
    const term = kept.get(termId);
    const numbers = term ? await this.taken.countIn(term) : 0;
    const remove = { type: 'RemoveCommitteeTerm', data: { unitId, termId }, numbers, confirmed } as const;
    return this.decisions.carryOut(command, committeeTerms, stream, remove);
  }
}
