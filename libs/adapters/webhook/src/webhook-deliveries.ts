import type { Pool } from 'pg';
import type { Clock } from '#event-sourcing';
import type { Attempt, DeliveryFault } from './webhook-sender.js';

/** How long it is remembered what was told, in milliseconds. */
const KEPT_FOR = 30 * 24 * 3_600_000;
/** Deleted at once at most. */
const DELETED_AT_ONCE = 10_000;

/** Waiting for its next try; taken; given up after the last try; dropped, because its webhook was off by then. */
export const DELIVERY_STATUSES = ['waiting', 'delivered', 'failed', 'dropped'] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

/** One thing to be told to one receiver. */
export interface NewDelivery {
  /** Made of event and webhook: the same noted twice is one. Also the id that the receiver sees. */
  readonly deliveryId: string;
  readonly webhookId: string;
  readonly topic: string;
  readonly body: string;
}

export interface Delivery extends NewDelivery {
  readonly notedAt: string;
  readonly status: DeliveryStatus;
  readonly tries: number;
  /** Null: it is not tried again. */
  readonly nextTryAt: string | null;
  /** Of the last try, as all that follows. */
  readonly triedAt: string | null;
  readonly answerCode: number | null;
  readonly tookMs: number | null;
  readonly fault: DeliveryFault | null;
}

export interface DeliveryFilter {
  readonly webhookId: string;
  readonly status?: DeliveryStatus;
  readonly before?: { readonly notedAt: string; readonly deliveryId: string };
  readonly limit: number;
}

const COLUMNS = `delivery_id AS "deliveryId", webhook_id AS "webhookId", topic, body, noted_at AS "notedAt", status,
  tries, next_try_at AS "nextTryAt", tried_at AS "triedAt", answer_code AS "answerCode", took_ms AS "tookMs", fault`;

/** What receivers were told and are to be told, for thirty days. No events: it changes nothing in the business. */
export class WebhookDeliveries {
  constructor(
    private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  /** Due at once. */
  async note(deliveries: readonly NewDelivery[]): Promise<void> {
    await this.pool.query(
      `INSERT INTO webhook_deliveries (delivery_id, webhook_id, topic, body, noted_at, status, tries, next_try_at)
       SELECT d."deliveryId", d."webhookId", d.topic, d.body, $2::timestamptz, 'waiting', 0, $2::timestamptz
       FROM json_to_recordset($1) AS d("deliveryId" text, "webhookId" text, topic text, body text)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(deliveries), this.now()],
    );
  }

  async find(deliveryId: string): Promise<Delivery | null> {
    const text = `SELECT ${COLUMNS} FROM webhook_deliveries WHERE delivery_id = $1`;
    return (await this.pool.query<Delivery>(text, [deliveryId])).rows[0] ?? null;
  }

  /** Ids of those whose next try is due, the longest due first. */
  async due(limit: number): Promise<string[]> {
    const { rows } = await this.pool.query<{ id: string }>(
      'SELECT delivery_id AS id FROM webhook_deliveries WHERE next_try_at <= $1 ORDER BY next_try_at LIMIT $2',
      [this.now(), limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Latest first. */
  async list({ webhookId, status, before, limit }: DeliveryFilter): Promise<Delivery[]> {
    const { rows } = await this.pool.query<Delivery>(
      `SELECT ${COLUMNS} FROM webhook_deliveries
       WHERE webhook_id = $1 AND ($2::text IS NULL OR status = $2)
         AND ($3::timestamptz IS NULL OR (noted_at, delivery_id) < ($3, $4))
       ORDER BY noted_at DESC, delivery_id DESC LIMIT $5`,
      [webhookId, status ?? null, before?.notedAt ?? null, before?.deliveryId ?? null, limit],
    );
    return rows;
  }

  /** @param nextTryAt when to try again; null: never */
  async noteAttempt(deliveryId: string, { fault, answerCode, tookMs }: Attempt, nextTryAt: Date | null): Promise<void> {
    const status: DeliveryStatus = fault === null ? 'delivered' : nextTryAt ? 'waiting' : 'failed';
    await this.pool.query(
      `UPDATE webhook_deliveries SET status = $2, tries = tries + 1, next_try_at = $3, tried_at = $4,
         answer_code = $5, took_ms = $6, fault = $7
       WHERE delivery_id = $1`,
      [deliveryId, status, nextTryAt?.toISOString() ?? null, this.now(), answerCode, tookMs, fault],
    );
  }

  /** What else the receiver was to be told now waits, so that one that is away does not hold up the others. */
  async holdOff(webhookId: string, until: Date): Promise<void> {
    await this.pool.query('UPDATE webhook_deliveries SET next_try_at = $2 WHERE webhook_id = $1 AND next_try_at < $2', [
      webhookId,
      until.toISOString(),
    ]);
  }

  /** It is not tried again: nobody is there to be told. */
  async drop(deliveryId: string): Promise<void> {
    await this.pool.query(
      `UPDATE webhook_deliveries SET status = 'dropped', next_try_at = NULL WHERE delivery_id = $1`,
      [deliveryId],
    );
  }

  /** Begins anew, at once and with all its tries. */
  async again(deliveryId: string): Promise<void> {
    await this.pool.query(
      `UPDATE webhook_deliveries SET status = 'waiting', tries = 0, next_try_at = $2 WHERE delivery_id = $1`,
      [deliveryId, this.now()],
    );
  }

  async forgetOld(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_FOR).toISOString();
    await this.pool.query(
      `DELETE FROM webhook_deliveries WHERE delivery_id IN
         (SELECT delivery_id FROM webhook_deliveries WHERE noted_at < $1 LIMIT $2)`,
      [before, DELETED_AT_ONCE],
    );
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}
