import { Controller, HttpCode, Inject, Post } from '@nestjs/common';
import type { WebhookDeliveries } from '#adapters/webhook';
import { Authority, CLOCK, WEBHOOK_TEST } from '#application';
import { WebhookUnknown } from '#domain';
import { newId, type Clock } from '#event-sourcing';
import { READ_MODELS, WEBHOOK_DELIVERIES } from '#hosting';
import { findWebhook, type ReadModels } from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Described } from '../answers/described.js';
import { PathId } from '../requests/path-ids.js';
import { DeliveryAskedDto } from '../webhooks/webhook.answer.js';

@Controller('webhooks/:webhookId/test')
export class TestWebhookController {
  constructor(
    private readonly authority: Authority,
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(WEBHOOK_DELIVERIES) private readonly deliveries: WebhookDeliveries,
  ) {}

  /** The worker sends it within seconds, for its network is the one that counts. */
  @Post()
  @HttpCode(202)
  @Described('webhooks', 'Sends a message that means nothing, once; what comes of it stands among the deliveries.', {
    status: 202,
    answer: DeliveryAskedDto,
  })
  async testWebhook(@PathId('webhookId') webhookId: string, @CalledBy() { actor }: Caller) {
    (await this.authority.rightsOf(actor)).demand('administer', 'System', {});
    if (!(await findWebhook(this.db, webhookId))) throw new WebhookUnknown(webhookId);
    const deliveryId = `msg_${newId()}`;
    const body = JSON.stringify({ type: WEBHOOK_TEST, occurredAt: this.clock.now().toISOString() });
    await this.deliveries.note([{ deliveryId, webhookId, topic: WEBHOOK_TEST, body }]);
    return { deliveryId };
  }
}
