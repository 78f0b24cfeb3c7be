import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { committeeTerms, termsStream } from '#domain';
import type { Decision } from '#event-sourcing';
import { AdministrativeDecisions } from '../administrative-decisions.js';
import { ApplicationCommand } from '../application-command.js';

/** A term that was entered wrongly is taken out again. */
export class RemoveCommitteeTerm extends ApplicationCommand<{ readonly unitId: string; readonly termId: string }> {}

@CommandHandler(RemoveCommitteeTerm)
export class RemoveCommitteeTermHandler implements ICommandHandler<RemoveCommitteeTerm> {
  constructor(private readonly decisions: AdministrativeDecisions) {}

  execute(command: RemoveCommitteeTerm): Promise<Decision> {
    const { data } = command;
    const remove = { type: 'RemoveCommitteeTerm', data } as const;
    return this.decisions.carryOut(command, committeeTerms, termsStream(data.unitId), remove);
  }
}
