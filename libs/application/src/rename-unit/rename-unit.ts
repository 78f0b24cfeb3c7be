import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { localDate, unit, unitStream, type LocalDate } from '#domain';
import type { Decision } from '#event-sourcing';
import { AdministrativeDecisions } from '../administrative-decisions.js';
import { ApplicationCommand } from '../application-command.js';

/** The unit goes by another name from a day on. */
export class RenameUnit extends ApplicationCommand<{
  readonly unitId: string;
  readonly name: string;
  readonly on: LocalDate;
}> {}

@CommandHandler(RenameUnit)
export class RenameUnitHandler implements ICommandHandler<RenameUnit> {
  constructor(private readonly decisions: AdministrativeDecisions) {}

  async execute(command: RenameUnit): Promise<Decision> {
    localDate(command.data.on);
    return this.decisions.carryOut(command, unit, unitStream(command.data.unitId), {
      type: 'RenameUnit',
      data: command.data,
    });
  }
}
