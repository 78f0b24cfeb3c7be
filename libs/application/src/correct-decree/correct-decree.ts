import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { DecreeContent } from '#domain';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { demandStorable } from '../draft-decree/draft-decree.js';
import { DecreeDecisions } from '../reform/decree-decisions.js';

/** The decree reads otherwise; where it was adopted, for a reason, and where it is in force, units follow. */
export class CorrectDecree extends ApplicationCommand<{
  readonly decreeId: string;
  readonly content: DecreeContent;
  readonly reason: string | null;
}> {}

@CommandHandler(CorrectDecree)
export class CorrectDecreeHandler implements ICommandHandler<CorrectDecree> {
  constructor(private readonly decisions: DecreeDecisions) {}

  async execute(command: CorrectDecree): Promise<Decision> {
    const { data } = command;
    demandStorable(data.content);
    return this.decisions.claiming(
      command,
      (facts) => ({ type: 'CorrectDecree', data, ...facts }),
      ({ status }) => (status === 'draft' ? null : data.content),
    );
  }
}
