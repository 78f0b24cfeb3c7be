import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { committeeTerms, termsStream, type CommitteeTerm } from '#domain';
import type { Decision } from '#event-sourcing';
import { AdministrativeDecisions } from '../administrative-decisions.js';
import { ApplicationCommand } from '../application-command.js';

/** The administrator says from when to when a term of a committee lasts. */
export class SetCommitteeTerm extends ApplicationCommand<CommitteeTerm> {}

@CommandHandler(SetCommitteeTerm)
export class SetCommitteeTermHandler implements ICommandHandler<SetCommitteeTerm> {
  constructor(private readonly decisions: AdministrativeDecisions) {}

  execute(command: SetCommitteeTerm): Promise<Decision> {
    const { data } = command;
    const set = { type: 'SetCommitteeTerm', data } as const;
    return this.decisions.carryOut(command, committeeTerms, termsStream(data.unitId), set, [data.unitId]);
  }
}
