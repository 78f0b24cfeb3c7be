import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { concernedUnit, dateOf, deadlineFrom, RemedyDeadlinePast, remedyIdOf, type LocalDate } from '#domain';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { CheckDecisions } from '../checks/check-decisions.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';
import { WORKING_TIME, type WorkingTime } from '../ports/working-time.js';

/** What a unit must mend after a conclusion, and by when; it is given as an assignment. */
export class DemandRemedy extends ApplicationCommand<{
  readonly checkId: string;
  readonly unitId: string;
  readonly text: string;
  readonly findingIds: readonly string[];
  readonly productRequired: boolean;
  readonly lastDay: LocalDate;
}> {}

@CommandHandler(DemandRemedy)
export class DemandRemedyHandler implements ICommandHandler<DemandRemedy> {
  constructor(
    private readonly decisions: CheckDecisions,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    @Inject(WORKING_TIME) private readonly time: WorkingTime,
  ) {}

  execute(command: DemandRemedy): Promise<Decision> {
    const { data, meta } = command;
    const { lastDay, ...wanted } = data;
    const today = dateOf(meta.occurredAt);
    const inspectorUnitId = meta.actor.unitId;
    return this.decisions.carryOut(command, async ({ plan }) => {
      const { tree } = await this.organisation.present();
      const unit = concernedUnit(plan.unitIds, data.unitId, tree, today);
      const calendar = await this.time.calendar();
      const deadline = deadlineFrom({ kind: 'date', lastDay }, today, calendar, this.time.deadlinePolicy);
      if (lastDay < today) throw new RemedyDeadlinePast(unit.unitName, lastDay, today);
      const assignmentId = remedyIdOf(data.checkId, meta.commandId);
      return { type: 'DemandRemedy', data: { ...wanted, assignmentId, inspectorUnitId, deadline }, unit };
    });
  }
}
