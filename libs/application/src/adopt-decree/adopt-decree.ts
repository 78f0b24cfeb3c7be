import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { DecreeDecisions } from '../reform/decree-decisions.js';

/** The decree stands as entered, and takes effect by itself on its day; at once where the day has come. */
export class AdoptDecree extends ApplicationCommand<{ readonly decreeId: string }> {}

@CommandHandler(AdoptDecree)
export class AdoptDecreeHandler implements ICommandHandler<AdoptDecree> {
  constructor(private readonly decisions: DecreeDecisions) {}

  execute(command: AdoptDecree): Promise<Decision> {
    const { data } = command;
    return this.decisions.claiming(
      command,
      ({ tree }) => ({ type: 'AdoptDecree', data, tree }),
      ({ content }) => content,
    );
  }
}
