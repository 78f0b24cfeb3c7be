import { webhook, webhookStream, type Webhook, type WebhookEvent, type WebhookState, type WebhookTopic } from '#domain';
import { fold, type EventStore, type Position } from '#event-sourcing';
import type { ReadModels } from '#read-models';
import type { Reached } from '../reached.js';

/** How old what is known may be, in milliseconds: another process may have followed the log meanwhile. */
const FRESH_FOR = 1_000;

interface Known {
  readonly revision: number;
  readonly webhook: Webhook;
  readonly status: 'on' | 'off' | 'removed';
}

/**
 * Who is told of what. Whoever follows the log meets each change of a webhook in its order; what another process met
 * before, which may have died since, is taken from the read model once that has come as far.
 */
export class Subscriptions {
  private readonly known = new Map<string, Known>();
  private readAt = -Infinity;

  constructor(
    private readonly store: EventStore,
    private readonly readModels: ReadModels,
    private readonly reached: Reached,
  ) {}

  /** A webhook as it is now. */
  async stateOf(webhookId: string): Promise<WebhookState> {
    return fold(webhook, (await this.store.readStream(webhookStream(webhookId))) as unknown as WebhookEvent[]);
  }

  /** Something was done with the webhook. */
  async follow(webhookId: string, revision: number): Promise<void> {
    const state = await this.stateOf(webhookId);
    if (state) this.learn({ revision, webhook: state, status: state.status });
  }

  /**
   * Who asked for it before `position`.
   * @throws NotCaughtUp
   */
  async of(topic: WebhookTopic, position: Position): Promise<Webhook[]> {
    await this.refresh(position);
    return [...this.known.values()]
      .filter(({ status, webhook: { topics } }) => status === 'on' && topics.includes(topic))
      .map((each) => each.webhook);
  }

  private async refresh(position: Position): Promise<void> {
    const now = performance.now();
    if (now - this.readAt < FRESH_FOR) return;
    await this.reached(position);
    const rows = await this.readModels.selectFrom('webhooks').selectAll().execute();
    for (const row of rows) this.learn({ revision: row.revision, webhook: row, status: row.status });
    this.readAt = now;
  }

  private learn(known: Known): void {
    const before = this.known.get(known.webhook.webhookId);
    if (!before || before.revision <= known.revision) this.known.set(known.webhook.webhookId, known);
  }
}
