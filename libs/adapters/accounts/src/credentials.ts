import type { Pool } from 'pg';
import type { Clock } from '#event-sourcing';
import { hashOf, isPassword } from './passwords.js';

/** Password hashes by user. */
export class Credentials {
  constructor(
    private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  async set(userId: string, password: string, mustChange: boolean): Promise<void> {
    await this.pool.query(
      `INSERT INTO credentials (user_id, password_hash, must_change, changed_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (user_id) DO UPDATE SET
         password_hash = excluded.password_hash, must_change = excluded.must_change, changed_at = excluded.changed_at`,
      [userId, await hashOf(password), mustChange, this.clock.now().toISOString()],
    );
  }

  /** False when there was a password already; it stays. */
  async setFirst(userId: string, password: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `INSERT INTO credentials (user_id, password_hash, must_change, changed_at) VALUES ($1, $2, true, $3)
       ON CONFLICT (user_id) DO NOTHING`,
      [userId, await hashOf(password), this.clock.now().toISOString()],
    );
    return rowCount === 1;
  }

  async has(userId: string): Promise<boolean> {
    const { rowCount } = await this.pool.query('SELECT 1 FROM credentials WHERE user_id = $1', [userId]);
    return rowCount === 1;
  }

  /** null when the password is wrong or there is no such user; both take the same time. */
  async match(userId: string, password: string): Promise<{ readonly mustChange: boolean } | null> {
    const { rows } = await this.pool.query<{ password_hash: string; must_change: boolean }>(
      'SELECT password_hash, must_change FROM credentials WHERE user_id = $1',
      [userId],
    );
    const stored = rows[0];
    const matches = await isPassword(password, stored?.password_hash ?? null);
    return matches && stored ? { mustChange: stored.must_change } : null;
  }
}
