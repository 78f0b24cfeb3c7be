import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Webhook } from '#domain';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { WebhookDecisions } from '../webhooks/webhook-decisions.js';

/** Another system is told elsewhere, or of other things. */
export class ChangeWebhook extends ApplicationCommand<Webhook> {}

@CommandHandler(ChangeWebhook)
export class ChangeWebhookHandler implements ICommandHandler<ChangeWebhook> {
  constructor(private readonly decisions: WebhookDecisions) {}

  execute(command: ChangeWebhook): Promise<Decision> {
    return this.decisions.address(command, 'ChangeWebhook');
  }
}
