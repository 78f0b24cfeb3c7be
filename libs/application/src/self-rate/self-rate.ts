import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Judgement } from '#domain';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { EvaluationDecisions } from '../evaluation/evaluation-decisions.js';

/** What a unit says of itself; said again before it is appraised, it replaces what was said. */
export class SelfRate extends ApplicationCommand<Judgement & { readonly evaluationId: string }> {}

@CommandHandler(SelfRate)
export class SelfRateHandler implements ICommandHandler<SelfRate> {
  constructor(private readonly decisions: EvaluationDecisions) {}

  execute(command: SelfRate): Promise<Decision> {
    return this.decisions.carryOut(command, 'self-rate', () => ({ type: 'SelfRate', data: command.data }));
  }
}
