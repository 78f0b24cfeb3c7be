import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  dateOf,
  demandFromNotOver,
  firstPeriod,
  isPeriodSet,
  recurrenceOf,
  reportedSince,
  type DirectiveCommand,
  type Recurrence,
  type ReportedTask,
} from '#domain';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { DirectiveDecisions } from '../directive-decisions.js';
import { REPORT_RULES, type ReportRules } from '../ports/report-rules.js';

/** Sets how often the reports of an issued directive are due, from today on; those of the monitor under no task. */
export class SetReportPeriod extends ApplicationCommand<{
  readonly directiveId: string;
  readonly taskNo: ReportedTask;
  readonly recurrence: Recurrence;
}> {}

@CommandHandler(SetReportPeriod)
export class SetReportPeriodHandler implements ICommandHandler<SetReportPeriod> {
  constructor(
    private readonly decisions: DirectiveDecisions,
    @Inject(REPORT_RULES) private readonly rules: ReportRules,
  ) {}

  execute(command: SetReportPeriod): Promise<Decision> {
    const { data, meta } = command;
    const setOn = dateOf(meta.occurredAt);
    return this.decisions.carryOut('set-reports', command, (): DirectiveCommand => {
      const recurrence = recurrenceOf(data.recurrence);
      demandFromNotOver(recurrence, setOn);
      if (isPeriodSet(recurrence))
        firstPeriod({ ...recurrence, since: reportedSince(recurrence, setOn) }, this.rules.days);
      return { type: 'SetReportPeriod', data: { ...data, recurrence, setOn } };
    });
  }
}
