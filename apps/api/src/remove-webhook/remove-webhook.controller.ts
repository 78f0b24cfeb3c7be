import { Controller, Delete, Inject, Req } from '@nestjs/common';
import type { WebhookReceivers } from '#adapters/webhook';
import { RemoveWebhook } from '#application';
import { WEBHOOK_RECEIVERS } from '#hosting';
import { Administers } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';
import { WebhookChangedDto } from '../webhooks/webhook.answer.js';

@Controller('webhooks/:webhookId')
export class RemoveWebhookController {
  constructor(
    private readonly commands: Commands,
    @Inject(WEBHOOK_RECEIVERS) private readonly receivers: WebhookReceivers,
  ) {}

  @Delete()
  @Administers('webhooks', 'Tells another system never again, and forgets its secret.', { answer: WebhookChangedDto })
  async removeWebhook(@PathId('webhookId') webhookId: string, @Req() request: ApiRequest) {
    const answer = await this.commands.carryOut(
      request,
      this.commands.metaOf(request),
      (meta, options) => new RemoveWebhook({ webhookId }, meta, options),
      { webhookId },
    );
    await this.receivers.forget(webhookId);
    return answer;
  }
}
