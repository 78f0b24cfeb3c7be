import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Clock } from '#event-sourcing';
import { SessionUnknown, TokenExpired, TokenRevoked, TokenUnknown } from './refusals.js';
import { SessionCache } from './session-cache.js';

/** A session as it is opened: the token is shown this once and kept nowhere. Instants are ISO with Z. */
export interface OpenSession {
  readonly token: string;
  readonly sessionId: string;
  readonly expiresAt: string;
}

/** The session that a token stands for. */
export interface TokenSession {
  readonly sessionId: string;
  readonly userId: string;
  readonly expiresAt: string;
  /** The person has yet to replace a one-time password. */
  readonly mustChange: boolean;
}

/** Where a session is opened from, and how. */
export interface SessionOrigin {
  readonly userAgent?: string | null;
  /** As the network knows the machine. */
  readonly address?: string | null;
  /** The person signed in at the office's provider; no password of this system was asked for. */
  readonly byProvider?: boolean;
}

/** A session as it is listed. */
export interface Session {
  readonly sessionId: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly userAgent: string | null;
  readonly address: string | null;
  /** To some minutes; null where nothing was asked for in it yet. */
  readonly lastUsedAt: string | null;
  readonly byProvider: boolean;
}

type KnownSession = TokenSession & { readonly revoked: boolean };

/** Sessions that ended so long ago are deleted, in days. */
const KEPT_AFTER_END = 30;

/** How exactly it is written down when a session was used last, in milliseconds: a write now and then, not one a request. */
const USE_NOTED_EVERY = 5 * 60_000;

/** Sessions by the hash of their token. */
export class Sessions {
  private readonly cache = new SessionCache<KnownSession>();

  constructor(
    private readonly pool: Pool,
    private readonly clock: Clock,
    private readonly hours: number,
  ) {}

  async open(userId: string, { userAgent, address, byProvider = false }: SessionOrigin): Promise<OpenSession> {
    const token = randomBytes(32).toString('base64url');
    const sessionId = randomUUID();
    const now = this.clock.now().getTime();
    const expiresAt = new Date(now + this.hours * 3_600_000).toISOString();
    await this.pool.query(
      `INSERT INTO sessions (token_hash, session_id, user_id, created_at, expires_at, user_agent, address, by_provider)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        hashOf(token),
        sessionId,
        userId,
        this.now(),
        expiresAt,
        userAgent?.slice(0, 200) ?? null,
        address ?? null,
        byProvider,
      ],
    );
    const forgotten = new Date(now - KEPT_AFTER_END * 86_400_000).toISOString();
    await this.pool.query('DELETE FROM sessions WHERE expires_at < $1', [forgotten]);
    return { token, sessionId, expiresAt };
  }

  /** @throws TokenUnknown, TokenRevoked, TokenExpired */
  async find(token: string): Promise<TokenSession> {
    const hash = hashOf(token);
    const session = await this.cache.get(hash.toString('base64'), () => this.load(hash));
    if (!session) throw new TokenUnknown();
    if (session.revoked) throw new TokenRevoked();
    if (Date.parse(session.expiresAt) <= this.clock.now().getTime()) throw new TokenExpired(session.expiresAt);
    return session;
  }

  async revoke(token: string): Promise<void> {
    const hash = hashOf(token);
    const text = 'UPDATE sessions SET revoked_at = $2 WHERE token_hash = $1 AND revoked_at IS NULL';
    await this.pool.query(text, [hash, this.now()]);
    this.cache.evict(hash.toString('base64'));
  }

  /** @throws SessionUnknown when it is no open session of this person */
  async revokeOne(userId: string, sessionId: string): Promise<void> {
    const { rowCount } = await this.pool.query(
      'UPDATE sessions SET revoked_at = $3 WHERE user_id = $1 AND session_id::text = $2 AND revoked_at IS NULL',
      [userId, sessionId, this.now()],
    );
    this.cache.evictUser(userId);
    if (rowCount === 0) throw new SessionUnknown(sessionId);
  }

  /** Ends all sessions of the person but that of `exceptToken`. */
  async revokeAll(userId: string, exceptToken: string | null = null): Promise<void> {
    await this.pool.query(
      `UPDATE sessions SET revoked_at = $3
       WHERE user_id = $1 AND token_hash IS DISTINCT FROM $2 AND revoked_at IS NULL`,
      [userId, exceptToken === null ? null : hashOf(exceptToken), this.now()],
    );
    this.cache.evictUser(userId);
  }

  /** Which of these are neither revoked nor expired, as the database has it now. */
  async openAmong(sessionIds: readonly string[]): Promise<Set<string>> {
    const { rows } = await this.pool.query<{ session_id: string }>(
      `SELECT session_id FROM sessions
       WHERE session_id = ANY($1::uuid[]) AND revoked_at IS NULL AND expires_at > $2`,
      [sessionIds, this.now()],
    );
    return new Set(rows.map(({ session_id }) => session_id));
  }

  /** Open sessions, the newest first; at most 100. */
  async list(userId: string): Promise<Session[]> {
    const { rows } = await this.pool.query<{
      session_id: string;
      created_at: string | Date;
      expires_at: string | Date;
      user_agent: string | null;
      address: string | null;
      last_used_at: string | Date | null;
      by_provider: boolean;
    }>(
      `SELECT session_id, created_at, expires_at, user_agent, address, last_used_at, by_provider FROM sessions
       WHERE user_id = $1 AND revoked_at IS NULL AND expires_at > $2 ORDER BY created_at DESC LIMIT 100`,
      [userId, this.now()],
    );
    return rows.map((row) => ({
      sessionId: row.session_id,
      createdAt: new Date(row.created_at).toISOString(),
      expiresAt: new Date(row.expires_at).toISOString(),
      userAgent: row.user_agent,
      address: row.address,
      lastUsedAt: row.last_used_at === null ? null : new Date(row.last_used_at).toISOString(),
      byProvider: row.by_provider,
    }));
  }

  private async load(hash: Buffer): Promise<KnownSession | null> {
    const { rows } = await this.pool.query<{
      session_id: string;
      user_id: string;
      expires_at: string | Date;
      revoked: boolean;
      must_change: boolean | null;
      by_provider: boolean;
      last_used_at: string | Date | null;
    }>({
      name: 'session-by-token',
      text: `SELECT s.session_id, s.user_id, s.expires_at, s.revoked_at IS NOT NULL AS revoked, c.must_change,
               s.by_provider, s.last_used_at
             FROM sessions s LEFT JOIN credentials c USING (user_id) WHERE s.token_hash = $1`,
      values: [hash],
    });
    const [row] = rows;
    if (!row) return null;
    if (!row.revoked) await this.noteUse(hash, row.last_used_at);
    return {
      sessionId: row.session_id,
      userId: row.user_id,
      expiresAt: new Date(row.expires_at).toISOString(),
      revoked: row.revoked,
      // Whoever signed in at the provider has never seen the one-time password.
      mustChange: !row.by_provider && (row.must_change ?? false),
    };
  }

  private async noteUse(hash: Buffer, lastUsedAt: string | Date | null): Promise<void> {
    const now = this.clock.now().getTime();
    if (lastUsedAt !== null && now - new Date(lastUsedAt).getTime() < USE_NOTED_EVERY) return;
    await this.pool.query('UPDATE sessions SET last_used_at = $2 WHERE token_hash = $1', [hash, this.now()]);
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
