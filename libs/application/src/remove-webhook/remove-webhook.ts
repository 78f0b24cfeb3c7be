import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { WebhookDecisions } from '../webhooks/webhook-decisions.js';

/** Another system is told no more; what it was told stays in the history. */
export class RemoveWebhook extends ApplicationCommand<{ readonly webhookId: string }> {}

@CommandHandler(RemoveWebhook)
export class RemoveWebhookHandler implements ICommandHandler<RemoveWebhook> {
  constructor(private readonly decisions: WebhookDecisions) {}

  execute(command: RemoveWebhook): Promise<Decision> {
    return this.decisions.carryOut(command, { type: 'RemoveWebhook', data: command.data });
  }
}
