import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { localDate, unit, unitStream, type NewUnit } from '#domain';
import type { Decision, EventStore } from '#event-sourcing';
import { AdministrativeDecisions } from '../administrative-decisions.js';
import { ApplicationCommand } from '../application-command.js';
import { EVENT_STORE } from '../ports/tokens.js';

/** A unit enters the register. */
export class EstablishUnit extends ApplicationCommand<NewUnit> {}

@CommandHandler(EstablishUnit)
export class EstablishUnitHandler implements ICommandHandler<EstablishUnit> {
  constructor(
    private readonly decisions: AdministrativeDecisions,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async execute(command: EstablishUnit): Promise<Decision> {
    const { data } = command;
    localDate(data.establishedOn);
    // Asked of the log and not of the tree: a register is imported faster than the tree follows.
    const parentExists = data.parentId !== null && (await this.store.readStream(unitStream(data.parentId))).length > 0;
    const establish = { type: 'EstablishUnit', data, parentExists } as const;
    return this.decisions.carryOut(command, unit, unitStream(data.unitId), establish);
  }
}
