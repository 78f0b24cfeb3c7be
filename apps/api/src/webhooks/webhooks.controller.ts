import { Controller, Get, Inject, Query } from '@nestjs/common';
import {
  DELIVERY_STATUSES,
  type DeliveryStatus,
  type WebhookDeliveries,
  type WebhookReceivers,
} from '#adapters/webhook';
import { Authority } from '#application';
import { WebhookUnknown } from '#domain';
import type { Actor } from '#event-sourcing';
import { READ_MODELS, WEBHOOK_DELIVERIES, WEBHOOK_RECEIVERS } from '#hosting';
import {
  cursorOf,
  findWebhook,
  limitOf,
  listWebhooks,
  namesOfUsers,
  pageOf,
  type ReadModels,
  type WebhookRow,
} from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Answers } from '../answers/described.js';
import { Choice } from '../requests/fields.js';
import { PageDto } from '../requests/page.dto.js';
import { PathId } from '../requests/path-ids.js';
import { WebhookDeliveryPageDto, WebhookListDto, WebhookViewDto } from './webhook.answer.js';

class DeliveryFilterDto extends PageDto {
  @Choice(DELIVERY_STATUSES, { optional: true })
  readonly status?: DeliveryStatus;
}

/** Other systems that are told what happens, and what they were told; for administrators. */
@Controller('webhooks')
export class WebhooksController {
  constructor(
    private readonly authority: Authority,
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(WEBHOOK_RECEIVERS) private readonly receivers: WebhookReceivers,
    @Inject(WEBHOOK_DELIVERIES) private readonly sent: WebhookDeliveries,
  ) {}

  @Get()
  @Answers('webhooks', 'All webhooks, as they were registered.', WebhookListDto)
  async webhooks(@CalledBy() { actor }: Caller) {
    await this.demandAdministrator(actor);
    return { items: await this.viewsOf(await listWebhooks(this.db)) };
  }

  @Get(':webhookId')
  @Answers('webhooks', 'One webhook.', WebhookViewDto)
  async webhook(@CalledBy() { actor }: Caller, @PathId('webhookId') webhookId: string) {
    await this.demandAdministrator(actor);
    const [view] = await this.viewsOf([await this.found(webhookId)]);
    return view;
  }

  @Get(':webhookId/deliveries')
  @Answers(
    'webhooks',
    'What a receiver was told and is to be told in thirty days, latest first.',
    WebhookDeliveryPageDto,
  )
  async deliveries(
    @CalledBy() { actor }: Caller,
    @PathId('webhookId') webhookId: string,
    @Query() query: DeliveryFilterDto,
  ) {
    await this.demandAdministrator(actor);
    await this.found(webhookId);
    const limit = limitOf(query);
    const cursor = cursorOf(query, 'instant', 'text');
    const before = cursor ? { notedAt: cursor[0], deliveryId: cursor[1] } : undefined;
    const rows = await this.sent.list({ webhookId, status: query.status, before, limit: limit + 1 });
    return pageOf(
      rows,
      limit,
      ({ notedAt, deliveryId }) => [notedAt, deliveryId],
      ({ webhookId: _whose, body: _body, ...row }) => row,
    );
  }

  private async found(webhookId: string): Promise<WebhookRow> {
    const row = await findWebhook(this.db, webhookId);
    if (!row) throw new WebhookUnknown(webhookId);
    return row;
  }

  private async viewsOf(rows: readonly WebhookRow[]) {
    const failing = await this.receivers.failingSince(rows.map(({ webhookId }) => webhookId));
    const names = await namesOfUsers(
      this.db,
      rows.map(({ registeredBy }) => registeredBy),
    );
    return rows.map(({ status, ...row }) => ({
      ...row,
      registeredByName: names.get(row.registeredBy) ?? null,
      isOn: status === 'on',
      hasSecret: failing.has(row.webhookId),
      failingSince: failing.get(row.webhookId) ?? null,
    }));
  }

  private async demandAdministrator(actor: Actor): Promise<void> {
    (await this.authority.rightsOf(actor)).demand('administer', 'System', {});
  }
}
