import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Webhook } from '#domain';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { WebhookDecisions } from '../webhooks/webhook-decisions.js';

/** Another system is told from now on. */
export class RegisterWebhook extends ApplicationCommand<Webhook> {}

@CommandHandler(RegisterWebhook)
export class RegisterWebhookHandler implements ICommandHandler<RegisterWebhook> {
  constructor(private readonly decisions: WebhookDecisions) {}

  execute(command: RegisterWebhook): Promise<Decision> {
    return this.decisions.address(command, 'RegisterWebhook');
  }
}
