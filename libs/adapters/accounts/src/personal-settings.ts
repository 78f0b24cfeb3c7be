import type { Pool } from 'pg';

/** What people have chosen for themselves. It changes nothing in the business, and so is no event. */
export class PersonalSettings {
  constructor(private readonly pool: Pool) {}

  /** Whether the person wants letters by e-mail; whoever never said so does. */
  async wantsLetters(userId: string): Promise<boolean> {
    const text = 'SELECT wants_letters FROM personal_settings WHERE user_id = $1';
    const { rows } = await this.pool.query<{ wants_letters: boolean }>(text, [userId]);
    return rows[0]?.wants_letters ?? true;
  }

  /** Those of the people who do not want letters. */
  async withoutLetters(userIds: readonly string[]): Promise<ReadonlySet<string>> {
    const text = 'SELECT user_id FROM personal_settings WHERE user_id = ANY($1::text[]) AND NOT wants_letters';
    const { rows } = await this.pool.query<{ user_id: string }>(text, [userIds]);
    return new Set(rows.map(({ user_id }) => user_id));
  }

  async chooseLetters(userId: string, wanted: boolean): Promise<void> {
    await this.pool.query(
      `INSERT INTO personal_settings (user_id, wants_letters) VALUES ($1, $2)
       ON CONFLICT (user_id) DO UPDATE SET wants_letters = excluded.wants_letters`,
      [userId, wanted],
    );
  }

  /** The newest notice that the person has seen, by its id: positions change where a log is moved. */
  async noticeSeen(userId: string): Promise<string | null> {
    const text = 'SELECT notice_seen FROM personal_settings WHERE user_id = $1';
    const { rows } = await this.pool.query<{ notice_seen: string | null }>(text, [userId]);
    return rows[0]?.notice_seen ?? null;
  }

  async noteNoticeSeen(userId: string, noticeId: string): Promise<void> {
    await this.pool.query(
      `INSERT INTO personal_settings (user_id, notice_seen) VALUES ($1, $2)
       ON CONFLICT (user_id) DO UPDATE SET notice_seen = excluded.notice_seen`,
      [userId, noticeId],
    );
  }
}
