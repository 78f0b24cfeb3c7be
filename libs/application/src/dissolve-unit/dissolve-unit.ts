import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { localDate, unit, unitStream, type LocalDate } from '#domain';
import type { Decision } from '#event-sourcing';
import { AdministrativeDecisions } from '../administrative-decisions.js';
import { ApplicationCommand } from '../application-command.js';

/** The unit is no more from a day on; its history stays. */
export class DissolveUnit extends ApplicationCommand<{ readonly unitId: string; readonly on: LocalDate }> {}

@CommandHandler(DissolveUnit)
export class DissolveUnitHandler implements ICommandHandler<DissolveUnit> {
  constructor(private readonly decisions: AdministrativeDecisions) {}

  async execute(command: DissolveUnit): Promise<Decision> {
    localDate(command.data.on);
    return this.decisions.carryOut(command, unit, unitStream(command.data.unitId), {
      type: 'DissolveUnit',
      data: command.data,
    });
  }
}
