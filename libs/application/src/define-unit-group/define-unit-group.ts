import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { unitGroup, unitGroupStream, type UnitGroup } from '#domain';
import type { Decision } from '#event-sourcing';
import { AdministrativeDecisions } from '../administrative-decisions.js';
import { ApplicationCommand } from '../application-command.js';

/** Says which units an addressee group means. */
export class DefineUnitGroup extends ApplicationCommand<UnitGroup> {}

@CommandHandler(DefineUnitGroup)
export class DefineUnitGroupHandler implements ICommandHandler<DefineUnitGroup> {
  constructor(private readonly decisions: AdministrativeDecisions) {}

  execute(command: DefineUnitGroup): Promise<Decision> {
    const { data } = command;
    const { below } = data.selector;
    const mentioned = [...(below ? [below] : []), ...data.include, ...data.exclude];
    const define = { type: 'DefineUnitGroup', data } as const;
    return this.decisions.carryOut(command, unitGroup, unitGroupStream(data.groupId), define, mentioned);
  }
}
