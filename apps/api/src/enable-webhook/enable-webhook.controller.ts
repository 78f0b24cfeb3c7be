import { Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import type { WebhookReceivers } from '#adapters/webhook';
import { EnableWebhook } from '#application';
import { WEBHOOK_RECEIVERS } from '#hosting';
import { Administers } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';
import { WebhookChangedDto } from '../webhooks/webhook.answer.js';

@Controller('webhooks/:webhookId/enable')
export class EnableWebhookController {
  constructor(
    private readonly commands: Commands,
    @Inject(WEBHOOK_RECEIVERS) private readonly receivers: WebhookReceivers,
  ) {}

  @Post()
  @HttpCode(200)
  @Administers('webhooks', 'Tells another system again, of what happens from now on.', { answer: WebhookChangedDto })
  async enableWebhook(@PathId('webhookId') webhookId: string, @Req() request: ApiRequest) {
    const answer = await this.commands.carryOut(
      request,
      this.commands.metaOf(request),
      (meta, options) => new EnableWebhook({ webhookId }, meta, options),
      { webhookId },
    );
    // Its days of failing are counted anew.
    await this.receivers.noteOutcome(webhookId, true);
    return answer;
  }
}
