import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DecreeTooLarge, DecreeUnnamed, localDate, MOST_CHANGES, type DecreeContent } from '#domain';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { demandOpenWording } from '../open-wording.js';
import { DecreeDecisions } from '../reform/decree-decisions.js';

/** A decree on units is entered; it does nothing until it is adopted. */
export class DraftDecree extends ApplicationCommand<{ readonly decreeId: string; readonly content: DecreeContent }> {}

@CommandHandler(DraftDecree)
export class DraftDecreeHandler implements ICommandHandler<DraftDecree> {
  constructor(private readonly decisions: DecreeDecisions) {}

  async execute(command: DraftDecree): Promise<Decision> {
    const { data } = command;
    demandStorable(data.content);
    return this.decisions.carryOut(command, () => ({ type: 'DraftDecree', data }));
  }
}

/** A draft may be wrong in every respect but what names it, its date and its size; no secret paper comes in at all. */
export function demandStorable({ number, title, inForceOn, changes }: DecreeContent): void {
  if (number.trim() === '') throw new DecreeUnnamed('number');
  if (title.trim() === '') throw new DecreeUnnamed('title');
  demandOpenWording([number, title]);
  localDate(inForceOn);
  if (changes.length > MOST_CHANGES) throw new DecreeTooLarge(changes.length, MOST_CHANGES);
}
