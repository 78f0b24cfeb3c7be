import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { committeeTerms, termsStream, type CommitteeTerm, type OrganOf, type UnitTree } from '#domain';
import type { Decision } from '#event-sourcing';
import { AdministrativeDecisions } from '../administrative-decisions.js';
import { ApplicationCommand } from '../application-command.js';
import { committeeOf } from '../authorisation/ability.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';

/** The administrator says from when to when a term of a committee lasts. */
export class SetCommitteeTerm extends ApplicationCommand<CommitteeTerm> {}

@CommandHandler(SetCommitteeTerm)
export class SetCommitteeTermHandler implements ICommandHandler<SetCommitteeTerm> {
  constructor(
    private readonly decisions: AdministrativeDecisions,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {}

  async execute(command: SetCommitteeTerm): Promise<Decision> {
    const { data } = command;
    const { tree } = await this.organisation.present();
    const set = { type: 'SetCommitteeTerm', data, organOf: organOf(data.unitId, tree) } as const;
    return this.decisions.carryOut(command, committeeTerms, termsStream(data.unitId), set, [data.unitId]);
  }
}

function organOf(unitId: string, tree: UnitTree): OrganOf | null {
  const committeeId = committeeOf(unitId, tree);
  if (committeeId === unitId) return null;
  const nameOf = (id: string) => tree.get(id)?.name ?? id;
  return { unit: nameOf(unitId), committee: nameOf(committeeId), committeeId };
}
