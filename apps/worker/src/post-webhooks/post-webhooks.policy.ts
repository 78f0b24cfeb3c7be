import type { NewDelivery } from '#adapters/webhook';
import { concernedBy, type Organisation } from '#application';
import { TOPIC_OF, type WebhookEvent, type WebhookNews } from '#domain';
import { deriveId, type Clock, type EventStore, type Policy, type RecordedEvent } from '#event-sourcing';
import { isNews } from '../mail-notices/mailing.js';
import { messageOf } from './message.js';
import type { Posting } from './posting.js';
import type { Subscriptions } from './subscriptions.js';

type Trigger = WebhookNews | WebhookEvent;

const NEWS = Object.keys(TOPIC_OF) as readonly WebhookNews['type'][];
const CHANGES: readonly WebhookEvent['type'][] = [
  'WebhookRegistered.v1',
  'WebhookChanged.v1',
  'WebhookEnabled.v1',
  'WebhookDisabled.v1',
  'WebhookRemoved.v1',
];

/** Tells other systems what happened: a delivery for each that asked for it, which the posting then sees to. */
export class PostWebhooks implements Policy<Trigger> {
  readonly name = 'post-webhooks.v1';
  readonly types = [...NEWS, ...CHANGES];

  constructor(
    private readonly posting: Pick<Posting, 'post'>,
    private readonly subscriptions: Subscriptions,
    private readonly store: EventStore,
    private readonly organisation: Pick<Organisation, 'tree'>,
    private readonly clock: Clock,
    private readonly publicUrl: string | null,
  ) {}

  async react(event: RecordedEvent<Trigger>): Promise<void> {
    if (isNewsEvent(event)) await this.tell(event);
    else await this.subscriptions.follow(event.data.webhookId, event.revision);
  }

  private async tell(event: RecordedEvent<WebhookNews>): Promise<void> {
    // A system that comes to an old log is not told about last year.
    if (!isNews(event.meta.recordedAt, this.clock)) return;
    const topic = TOPIC_OF[event.type];
    const asking = await this.subscriptions.of(topic, event.position);
    if (asking.length === 0) return;
    const concerned = await concernedBy(this.store, event);
    if (!concerned) return;
    const above = (await this.organisation.tree()).concernedWith(concerned.unitId);
    const body = messageOf(event, concerned, this.publicUrl);
    const deliveries = asking
      .filter(({ unitId }) => unitId === null || unitId === concerned.unitId || above.includes(unitId))
      .map(({ webhookId }): NewDelivery => {
        return { deliveryId: `msg_${deriveId('webhook', event.id, webhookId)}`, webhookId, topic, body };
      });
    await this.posting.post(deliveries);
  }
}

function isNewsEvent(event: RecordedEvent<Trigger>): event is RecordedEvent<WebhookNews> {
  return event.type in TOPIC_OF;
}
