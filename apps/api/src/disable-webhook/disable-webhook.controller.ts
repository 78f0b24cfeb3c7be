import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { DisableWebhook } from '#application';
import { Administers } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { Text } from '../requests/fields.js';
import { PathId } from '../requests/path-ids.js';
import { WebhookChangedDto } from '../webhooks/webhook.answer.js';

class DisableWebhookDto {
  @Text({ max: 1_000, optional: true, nullable: true })
  readonly reason?: string | null;
}

@Controller('webhooks/:webhookId/disable')
export class DisableWebhookController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(200)
  @Administers('webhooks', 'Tells another system no more; what still waits is dropped.', { answer: WebhookChangedDto })
  disableWebhook(
    @PathId('webhookId') webhookId: string,
    @Body() { reason = null }: DisableWebhookDto,
    @Req() request: ApiRequest,
  ) {
    const data = { webhookId, cause: 'administrator', reason, toldUnitIds: [] } as const;
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request),
      (meta, options) => new DisableWebhook(data, meta, options),
      { webhookId },
    );
  }
}
