import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { evaluationRound, roundStream } from '#domain';
import { decideAndAppend, type Decision, type EventStore } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { EVENT_STORE } from '../ports/tokens.js';
import { EvaluationRoundPreview, type AskedEvaluationRound } from './evaluation-round-preview.js';

/** A committee has the units below it rated for a period; lower levels come first. */
export class OpenEvaluationRound extends ApplicationCommand<AskedEvaluationRound> {}

@CommandHandler(OpenEvaluationRound)
export class OpenEvaluationRoundHandler implements ICommandHandler<OpenEvaluationRound> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly preview: EvaluationRoundPreview,
  ) {}

  async execute({ data, meta, options }: OpenEvaluationRound): Promise<Decision> {
    const command = await this.preview.commandFor(data, meta.actor, meta.occurredAt);
    return decideAndAppend(this.store, evaluationRound, roundStream(command.data.roundId), command, meta, options);
  }
}
