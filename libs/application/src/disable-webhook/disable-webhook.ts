import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { WebhookEvent } from '#domain';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { WebhookDecisions } from '../webhooks/webhook-decisions.js';

type Disabled = Extract<WebhookEvent, { type: 'WebhookDisabled.v1' }>['data'];

/** Another system is told no more until somebody switches its webhook on again. */
export class DisableWebhook extends ApplicationCommand<Disabled> {}

@CommandHandler(DisableWebhook)
export class DisableWebhookHandler implements ICommandHandler<DisableWebhook> {
  constructor(private readonly decisions: WebhookDecisions) {}

  execute(command: DisableWebhook): Promise<Decision> {
    return this.decisions.carryOut(command, { type: 'DisableWebhook', data: command.data });
  }
}
