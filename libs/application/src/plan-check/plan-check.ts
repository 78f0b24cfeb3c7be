import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CheckPlan } from '#domain';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { Authority } from '../authorisation/authority.js';
import { CheckDecisions } from '../checks/check-decisions.js';
import { PlanScope } from '../checks/plan-scope.js';
import { ProgrammeFacts } from '../checks/programme-facts.js';

/** An inspector plans a check in the name of his unit. */
export class PlanCheck extends ApplicationCommand<Omit<CheckPlan, 'inspectorUnitId'>> {}

@CommandHandler(PlanCheck)
export class PlanCheckHandler implements ICommandHandler<PlanCheck> {
  constructor(
    private readonly decisions: CheckDecisions,
    private readonly authority: Authority,
    private readonly scope: PlanScope,
    private readonly programmes: ProgrammeFacts,
  ) {}

  async execute(command: PlanCheck): Promise<Decision> {
    const { data, meta } = command;
    const inspectorUnitId = meta.actor.unitId;
    const rights = await this.authority.rightsOf(meta.actor);
    rights.demand('inspect', 'Check', { inspectorUnitIds: [inspectorUnitId] });
    await this.scope.demand(meta.actor, data);
    const programme = await this.programmes.of(data.programmeId);
    return this.decisions.append(command, { type: 'PlanCheck', data: { ...data, inspectorUnitId }, programme });
  }
}
