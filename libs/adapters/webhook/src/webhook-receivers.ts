import type { Pool } from 'pg';
import type { Clock } from '#event-sourcing';
import { newSecret } from './signature.js';

/** How long messages are signed with the secret before, too, in milliseconds: time to bring the new one in. */
const BOTH_VALID_FOR = 24 * 3_600_000;

/** Secrets by webhook, and since when a receiver takes nothing. */
export class WebhookReceivers {
  constructor(
    private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  /**
   * A new secret, to be shown once; messages are signed with the one before as well for a day.
   * @param revision of the event that says so: what comes again, or late, changes nothing, and null is answered
   */
  async make(webhookId: string, revision: number): Promise<string | null> {
    const until = new Date(this.clock.now().getTime() + BOTH_VALID_FOR);
    const secret = newSecret();
    const { rowCount } = await this.pool.query(
      `INSERT INTO webhook_receivers AS receiver (webhook_id, secret, revision) VALUES ($1, $2, $3)
       ON CONFLICT (webhook_id) DO UPDATE SET
         secret = excluded.secret, revision = excluded.revision,
         previous_secret = receiver.secret, previous_until = $4
       WHERE receiver.revision < excluded.revision`,
      [webhookId, secret, revision, until.toISOString()],
    );
    return rowCount === 1 ? secret : null;
  }

  /** Those that a message is signed with now, the newest first; none where the webhook was removed. */
  async secretsOf(webhookId: string): Promise<readonly string[]> {
    const { rows } = await this.pool.query<{ secret: string; previous: string | null }>(
      `SELECT secret, CASE WHEN previous_until > $2 THEN previous_secret END AS previous
       FROM webhook_receivers WHERE webhook_id = $1`,
      [webhookId, this.clock.now().toISOString()],
    );
    return rows.flatMap(({ secret, previous }) => (previous ? [secret, previous] : [secret]));
  }

  /** Since when each of them takes nothing, null where it takes what it is told; those without a secret are left out. */
  async failingSince(webhookIds: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
    const { rows } = await this.pool.query<{ webhook_id: string; failing_since: string | null }>(
      'SELECT webhook_id, failing_since FROM webhook_receivers WHERE webhook_id = ANY($1::text[])',
      [webhookIds],
    );
    return new Map(rows.map((row) => [row.webhook_id, row.failing_since]));
  }

  /** @returns since when nothing is taken; null where something was taken just now */
  async noteOutcome(webhookId: string, taken: boolean): Promise<string | null> {
    const { rows } = await this.pool.query<{ failing_since: string | null }>(
      `UPDATE webhook_receivers SET failing_since = CASE WHEN $2 THEN NULL ELSE coalesce(failing_since, $3) END
       WHERE webhook_id = $1 AND (failing_since IS NOT NULL OR NOT $2) RETURNING failing_since`,
      [webhookId, taken, this.clock.now().toISOString()],
    );
    return rows[0]?.failing_since ?? null;
  }

  async forget(webhookId: string): Promise<void> {
    await this.pool.query('DELETE FROM webhook_receivers WHERE webhook_id = $1', [webhookId]);
  }
}
