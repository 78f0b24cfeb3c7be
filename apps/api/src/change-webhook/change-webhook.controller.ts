import { Body, Controller, Put, Req } from '@nestjs/common';
import { ChangeWebhook } from '#application';
import { Administers } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';
import { WebhookChangedDto } from '../webhooks/webhook.answer.js';
import { WebhookDto, webhookOf } from '../webhooks/webhook.dto.js';

@Controller('webhooks/:webhookId')
export class ChangeWebhookController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Administers('webhooks', 'Tells another system elsewhere, or of other things; its secret stays.', {
    answer: WebhookChangedDto,
  })
  changeWebhook(@PathId('webhookId') webhookId: string, @Body() body: WebhookDto, @Req() request: ApiRequest) {
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request),
      (meta, options) => new ChangeWebhook(webhookOf(webhookId, body), meta, options),
      { webhookId },
    );
  }
}
