import type { Jobs } from '#adapters/bullmq';
import type { Attempt, NewDelivery, WebhookDeliveries, WebhookReceivers, WebhookSender } from '#adapters/webhook';
import { WEBHOOK_TEST } from '#application';
import { stopPoint, type Clock } from '#event-sourcing';
import { QUEUES } from '#hosting';
import type { WebhookState } from '#domain';
import type { Subscriptions } from './subscriptions.js';
import { GIVEN_UP_AFTER, HELD_OFF_FOR, nextTryAfter } from './retries.js';
import type { SwitchOff } from './switch-off.js';

const { webhook: WEBHOOK, webhookLook: LOOK } = QUEUES;

/** Between two looks for deliveries whose next try is due, in milliseconds. */
const LOOK_EVERY = 5_000;
/** Deliveries on their way at once. */
const AT_ONCE = 8;
/** Most deliveries that one look puts into the queue. */
const MOST_A_LOOK = 1_000;

export interface PostingParts {
  readonly jobs: Jobs;
  readonly sender: Pick<WebhookSender, 'send'>;
  readonly deliveries: WebhookDeliveries;
  readonly receivers: WebhookReceivers;
  readonly subscriptions: Pick<Subscriptions, 'stateOf'>;
  readonly switchOff: SwitchOff;
  readonly clock: Clock;
  /** Hears what came of each try. */
  readonly tried?: (outcome: string) => void;
}

/**
 * Sees to it that each delivery is taken once at least. What is to be told is written down, with when it is tried
 * next; the queue carries ids only and may be emptied. A crash between the receiver's answer and the mark tells it
 * again, under the same id.
 */
export class Posting {
  constructor(private readonly parts: PostingParts) {}

  /** @param looking false leaves the looking to {@link look} (a test) */
  async start(looking: boolean): Promise<void> {
    const { jobs } = this.parts;
    await jobs.process(WEBHOOK, ({ id }) => this.send(id), { concurrency: AT_ONCE });
    if (!looking) return;
    await jobs.process(LOOK, async () => void (await this.look()));
    await jobs.every(LOOK, LOOK_EVERY);
  }

  async post(deliveries: readonly NewDelivery[]): Promise<void> {
    if (deliveries.length === 0) return;
    await this.parts.deliveries.note(deliveries);
    stopPoint('delivery:noted');
    await this.enqueue(deliveries.map(({ deliveryId }) => deliveryId));
    stopPoint('delivery:queued');
  }

  /** Queues what is due, part of which may be queued already, and forgets what is old; answers how many are due. */
  async look(): Promise<number> {
    const due = await this.parts.deliveries.due(MOST_A_LOOK);
    await this.enqueue(due);
    await this.parts.deliveries.forgetOld();
    return due.length;
  }

  private async enqueue(deliveryIds: readonly string[]): Promise<void> {
    await this.parts.jobs.add(
      WEBHOOK,
      deliveryIds.map((id) => ({ id, data: {} })),
    );
  }

  private async send(deliveryId: string): Promise<void> {
    const { deliveries, receivers, subscriptions, sender, clock } = this.parts;
    const delivery = await deliveries.find(deliveryId);
    const now = clock.now();
    if (!delivery?.nextTryAt || Date.parse(delivery.nextTryAt) > now.getTime()) return;
    const { webhookId, body, topic } = delivery;
    stopPoint('delivery:found');
    const state = await subscriptions.stateOf(webhookId);
    if (!mayBeTold(state, topic)) return deliveries.drop(deliveryId);
    const secrets = await receivers.secretsOf(webhookId);
    // Registered a moment ago: the secret comes after the event.
    if (secrets.length === 0) return deliveries.holdOff(webhookId, new Date(now.getTime() + HELD_OFF_FOR));
    const attempt = await sender.send({ id: deliveryId, address: state.address, body, secrets, at: now });
    stopPoint('delivery:sent');
    this.parts.tried?.(attempt.fault === null ? 'delivered' : attempt.fault);
    const isTest = topic === WEBHOOK_TEST;
    const isOver = isTest || attempt.fault === null || attempt.fault === 'gone';
    await deliveries.noteAttempt(deliveryId, attempt, isOver ? null : nextTryAfter(delivery.tries, clock.now()));
    stopPoint('delivery:settled');
    await this.drawConclusions(webhookId, attempt, isTest);
  }

  private async drawConclusions(webhookId: string, { fault, answerCode }: Attempt, isTest: boolean): Promise<void> {
    const { receivers, deliveries, switchOff, clock } = this.parts;
    if (isTest && fault !== null) return;
    const failingSince = await receivers.noteOutcome(webhookId, fault === null);
    if (fault === 'gone') return switchOff(webhookId, 'gone');
    if (!failingSince) return;
    const now = clock.now().getTime();
    if (now - Date.parse(failingSince) >= GIVEN_UP_AFTER) return switchOff(webhookId, 'failing');
    if (answerCode === null) await deliveries.holdOff(webhookId, new Date(now + HELD_OFF_FOR));
  }
}

type Told = Exclude<WebhookState, null>;

/** A test goes out also while the webhook is off, to see whether it can be switched on again. */
const mayBeTold = (state: WebhookState, topic: string): state is Told =>
  state !== null && (state.status === 'on' || (state.status === 'off' && topic === WEBHOOK_TEST));
