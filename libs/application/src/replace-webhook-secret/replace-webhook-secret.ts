import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { WebhookDecisions } from '../webhooks/webhook-decisions.js';

/** Writes down that a webhook is given another secret; the secret itself stays out of the log. */
export class ReplaceWebhookSecret extends ApplicationCommand<{ readonly webhookId: string }> {}

@CommandHandler(ReplaceWebhookSecret)
export class ReplaceWebhookSecretHandler implements ICommandHandler<ReplaceWebhookSecret> {
  constructor(private readonly decisions: WebhookDecisions) {}

  execute(command: ReplaceWebhookSecret): Promise<Decision> {
    return this.decisions.carryOut(command, { type: 'ReplaceWebhookSecret', data: command.data });
  }
}
