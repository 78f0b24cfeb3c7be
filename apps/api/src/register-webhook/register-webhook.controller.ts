import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import type { WebhookReceivers } from '#adapters/webhook';
import { RegisterWebhook } from '#application';
import { deriveId } from '#event-sourcing';
import { WEBHOOK_RECEIVERS } from '#hosting';
import { Administers } from '../answers/described.js';
import { problem } from '../open-api/problem-response.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { WebhookSecretDto } from '../webhooks/webhook.answer.js';
import { WebhookDto, webhookOf } from '../webhooks/webhook.dto.js';

@Controller('webhooks')
export class RegisterWebhookController {
  constructor(
    private readonly commands: Commands,
    @Inject(WEBHOOK_RECEIVERS) private readonly receivers: WebhookReceivers,
  ) {}

  /** Where the first answer was lost with the process, the repeat under the same key makes the secret and shows it. */
  @Post()
  @HttpCode(201)
  @Administers('webhooks', 'Tells another system from now on; the secret is answered once.', {
    status: 201,
    answer: WebhookSecretDto,
  })
  @problem(404, 'A unit that is not there')
  async registerWebhook(@Body() body: WebhookDto, @Req() request: ApiRequest) {
    const meta = this.commands.metaOf(request);
    const webhookId = deriveId('webhook', meta.commandId);
    const answer = await this.commands.carryOut(
      request,
      meta,
      (said, options) => new RegisterWebhook(webhookOf(webhookId, body), said, options),
      { webhookId },
    );
    const secret = await this.receivers.make(webhookId, answer.revision);
    return { ...answer, secret, secretShownBefore: secret === null };
  }
}
