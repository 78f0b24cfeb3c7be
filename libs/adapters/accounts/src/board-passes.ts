import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import type { Clock } from '#event-sourcing';

/** What is shown once and kept as a hash only. */
export interface BoardPass {
  readonly pass: string;
  /** ISO instant. */
  readonly expiresAt: string;
}

/** Long enough to open a page. */
const TICKET_SECONDS = 60;

/** A look at the queues, not a day's work. */
const STAY_SECONDS = 30 * 60;

/**
 * Lets a browser in where it can send no bearer token: a ticket, made for a session and good once, becomes a pass that
 * is good for a while, and only as long as the session is. Kept in the database, for the page may be asked of another
 * process than the ticket was.
 */
export class BoardPasses {
  constructor(
    private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  async ticket(sessionId: string): Promise<BoardPass> {
    await this.pool.query('DELETE FROM queue_board_passes WHERE expires_at < $1', [this.inSeconds(0)]);
    return this.issue(sessionId, true, TICKET_SECONDS);
  }

  /** Null for a ticket that was used, is too old, or never was. */
  async redeem(ticket: string): Promise<BoardPass | null> {
    const { rows } = await this.pool.query<{ session_id: string }>(
      'DELETE FROM queue_board_passes WHERE pass_hash = $1 AND is_ticket AND expires_at > $2 RETURNING session_id',
      [hashOf(ticket), this.inSeconds(0)],
    );
    return rows[0] ? this.issue(rows[0].session_id, false, STAY_SECONDS) : null;
  }

  /** Whose pass it is; null where it, or the session that it was made for, has ended. */
  async holder(pass: string): Promise<string | null> {
    const { rows } = await this.pool.query<{ user_id: string }>(
      `SELECT s.user_id FROM queue_board_passes p JOIN sessions s USING (session_id)
       WHERE p.pass_hash = $1 AND NOT p.is_ticket AND p.expires_at > $2 AND s.revoked_at IS NULL AND s.expires_at > $2`,
      [hashOf(pass), this.inSeconds(0)],
    );
    return rows[0]?.user_id ?? null;
  }

  private async issue(sessionId: string, isTicket: boolean, seconds: number): Promise<BoardPass> {
    const pass = randomBytes(32).toString('base64url');
    const expiresAt = this.inSeconds(seconds);
    await this.pool.query(
      'INSERT INTO queue_board_passes (pass_hash, session_id, is_ticket, expires_at) VALUES ($1, $2, $3, $4)',
      [hashOf(pass), sessionId, isTicket, expiresAt],
    );
    return { pass, expiresAt };
  }

  private inSeconds(seconds: number): string {
    return new Date(this.clock.now().getTime() + seconds * 1_000).toISOString();
  }
}

const hashOf = (pass: string): Buffer => createHash('sha256').update(pass).digest();
