import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ReportedTask } from '#domain';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { DirectiveDecisions } from '../directive-decisions.js';

/** No further periods are given; those that were given stay. */
export class EndReports extends ApplicationCommand<{
  readonly directiveId: string;
  readonly taskNo: ReportedTask;
  readonly reason: string;
}> {}

@CommandHandler(EndReports)
export class EndReportsHandler implements ICommandHandler<EndReports> {
  constructor(private readonly decisions: DirectiveDecisions) {}

  execute(command: EndReports): Promise<Decision> {
    return this.decisions.carryOut('set-reports', command, { type: 'EndReports', data: command.data });
  }
}
