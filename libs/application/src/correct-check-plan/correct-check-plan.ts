import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { PlanChange } from '#domain';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { CheckDecisions } from '../checks/check-decisions.js';
import { PlanScope } from '../checks/plan-scope.js';
import { ProgrammeFacts } from '../checks/programme-facts.js';

/** Puts the plan of a check right that is not opened yet. */
export class CorrectCheckPlan extends ApplicationCommand<{ readonly checkId: string; readonly change: PlanChange }> {}

@CommandHandler(CorrectCheckPlan)
export class CorrectCheckPlanHandler implements ICommandHandler<CorrectCheckPlan> {
  constructor(
    private readonly decisions: CheckDecisions,
    private readonly scope: PlanScope,
    private readonly programmes: ProgrammeFacts,
  ) {}

  execute(command: CorrectCheckPlan): Promise<Decision> {
    const { data, meta } = command;
    return this.decisions.carryOut(command, async ({ plan }) => {
      const changed = { ...plan, ...data.change };
      await this.scope.demand(meta.actor, changed);
      return { type: 'CorrectCheckPlan', data, programme: await this.programmes.of(changed.programmeId) };
    });
  }
}
