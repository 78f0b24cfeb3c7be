import { Controller, HttpCode, Inject, Post } from '@nestjs/common';
import type { WebhookDeliveries } from '#adapters/webhook';
import { Authority, WEBHOOK_TEST } from '#application';
import { WebhookIsOff, WebhookUnknown } from '#domain';
import { READ_MODELS, WEBHOOK_DELIVERIES } from '#hosting';
import { findWebhook, type ReadModels } from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Described } from '../answers/described.js';
import { PathId } from '../requests/path-ids.js';
import { DeliveryUnknown } from '../problems/refusals.js';
import { DeliveryAskedDto } from '../webhooks/webhook.answer.js';

@Controller('webhooks/:webhookId/deliveries/:deliveryId/resend')
export class ResendDeliveryController {
  constructor(
    private readonly authority: Authority,
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(WEBHOOK_DELIVERIES) private readonly deliveries: WebhookDeliveries,
  ) {}

  @Post()
  @HttpCode(202)
  @Described('webhooks', 'Sends a delivery again under its old id, with all its tries.', {
    status: 202,
    answer: DeliveryAskedDto,
    refusals: { 409: 'The webhook is off' },
  })
  async resendDelivery(
    @PathId('webhookId') webhookId: string,
    @PathId('deliveryId') deliveryId: string,
    @CalledBy() { actor }: Caller,
  ) {
    (await this.authority.rightsOf(actor)).demand('administer', 'System', {});
    const webhook = await findWebhook(this.db, webhookId);
    if (!webhook) throw new WebhookUnknown(webhookId);
    const delivery = await this.deliveries.find(deliveryId);
    if (!delivery || delivery.webhookId !== webhookId) throw new DeliveryUnknown(deliveryId);
    if (webhook.status !== 'on' && delivery.topic !== WEBHOOK_TEST) throw new WebhookIsOff(webhookId);
    await this.deliveries.again(deliveryId);
    return { deliveryId };
  }
}
