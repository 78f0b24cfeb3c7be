import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { WebhookDecisions } from '../webhooks/webhook-decisions.js';

/** Another system is told again, of what happens from now on. */
export class EnableWebhook extends ApplicationCommand<{ readonly webhookId: string }> {}

@CommandHandler(EnableWebhook)
export class EnableWebhookHandler implements ICommandHandler<EnableWebhook> {
  constructor(private readonly decisions: WebhookDecisions) {}

  execute(command: EnableWebhook): Promise<Decision> {
    return this.decisions.carryOut(command, { type: 'EnableWebhook', data: command.data });
  }
}
