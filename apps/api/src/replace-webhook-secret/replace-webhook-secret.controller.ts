import { Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import type { WebhookReceivers } from '#adapters/webhook';
import { ReplaceWebhookSecret } from '#application';
import { WEBHOOK_RECEIVERS } from '#hosting';
import { Administers } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';
import { WebhookSecretDto } from '../webhooks/webhook.answer.js';

@Controller('webhooks/:webhookId/secret')
export class ReplaceWebhookSecretController {
  constructor(
    private readonly commands: Commands,
    @Inject(WEBHOOK_RECEIVERS) private readonly receivers: WebhookReceivers,
  ) {}

  @Post()
  @HttpCode(200)
  @Administers('webhooks', 'Makes a new secret, answered once; messages bear the old signature too for 24 hours.', {
    answer: WebhookSecretDto,
  })
  async replaceWebhookSecret(@PathId('webhookId') webhookId: string, @Req() request: ApiRequest) {
    const meta = this.commands.metaOf(request);
    const answer = await this.commands.carryOut(
      request,
      meta,
      (said, options) => new ReplaceWebhookSecret({ webhookId }, said, options),
      { webhookId },
    );
    const secret = await this.receivers.make(webhookId, answer.revision);
    return { ...answer, secret, secretShownBefore: secret === null };
  }
}
