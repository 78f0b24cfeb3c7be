import type { Pool } from 'pg';
import type { Clock } from '#event-sourcing';

/** Long enough for whoever reviews the work of a term of a committee. */
const KEPT_YEARS = 5;
/** Deleted at once at most, so that nobody's reading waits long for it. */
const DELETED_AT_ONCE = 10_000;

/** What an inspector has just read. */
export interface NotedReading {
  readonly userId: string;
  /** His unit at that time. */
  readonly unitId: string;
  /** What sort of thing: the first word of the question's path. */
  readonly subjectKind: string;
  /** Which; empty for a list. */
  readonly subjectId: string;
  /** Path of the question, with names in place of ids. */
  readonly question: string;
}

/** All times that somebody read the same on one day. */
export interface LoggedReading extends NotedReading {
  /** YYYY-MM-DD in Vietnam. */
  readonly day: string;
  readonly firstAt: string;
  readonly lastAt: string;
  readonly times: number;
}

export interface ReadingFilter {
  /** Readers of these units; null: of all. */
  readonly unitIds: readonly string[] | null;
  readonly userId?: string;
  readonly subjectId?: string;
  /** First and last day. */
  readonly from?: string;
  readonly to?: string;
  readonly after?: Pick<LoggedReading, 'firstAt'> & { readonly key: string };
  readonly limit: number;
}

/**
 * What inspectors read: a line a reader, day and question, counted up when it is asked again, so that it grows with
 * what is read and not with how often. A line is there before the answer is given; lines are kept for five years.
 */
export class ReadingLog {
  private cleanedOn = '';

  constructor(
    private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  async note({ userId, unitId, subjectKind, subjectId, question }: NotedReading): Promise<void> {
    const now = this.clock.now();
    await this.pool.query(
      `INSERT INTO inspector_readings AS log
         (user_id, unit_id, day, subject_kind, subject_id, question, first_at, last_at, times)
       VALUES ($1, $2, ($6::timestamptz AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, $3, $4, $5, $6, $6, 1)
       ON CONFLICT (user_id, day, subject_kind, subject_id, question, unit_id)
       DO UPDATE SET last_at = greatest(log.last_at, excluded.last_at), times = log.times + 1`,
      [userId, unitId, subjectKind, subjectId, question, now.toISOString()],
    );
    await this.forgetOld(now);
  }

  /** Latest first. */
  async find({ unitIds, userId, subjectId, from, to, after, limit }: ReadingFilter): Promise<LoggedReading[]> {
    const { rows } = await this.pool.query<LoggedReading>(
      `SELECT user_id AS "userId", unit_id AS "unitId", subject_kind AS "subjectKind", subject_id AS "subjectId",
         question, day, first_at AS "firstAt", last_at AS "lastAt", times
       FROM inspector_readings
       WHERE ($1::text[] IS NULL OR unit_id = ANY ($1)) AND ($2::text IS NULL OR user_id = $2)
         AND ($3::text IS NULL OR subject_id = $3)
         AND ($4::date IS NULL OR day >= $4) AND ($5::date IS NULL OR day <= $5)
         AND ($6::timestamptz IS NULL OR (first_at, ${KEY}) < ($6, $7))
       ORDER BY first_at DESC, ${KEY} DESC
       LIMIT $8`,
      [
        unitIds,
        userId ?? null,
        subjectId ?? null,
        from ?? null,
        to ?? null,
        after?.firstAt ?? null,
        after?.key ?? null,
        limit,
      ],
    );
    return rows;
  }

  /** Once a day in each process. */
  private async forgetOld(now: Date): Promise<void> {
    const day = now.toISOString().slice(0, 10);
    if (this.cleanedOn === day) return;
    this.cleanedOn = day;
    await this.pool.query(
      `DELETE FROM inspector_readings WHERE ctid IN (
         SELECT ctid FROM inspector_readings WHERE first_at < $1::timestamptz - make_interval(years => $2)
         ORDER BY first_at LIMIT $3)`,
      [now.toISOString(), KEPT_YEARS, DELETED_AT_ONCE],
    );
  }
}

/** Tells lines of the same instant apart. */
const KEY = `(user_id || ' ' || subject_kind || ' ' || subject_id || ' ' || question || ' ' || unit_id)`;

/** The key of a line, to go on after it. */
export const keyOfReading = ({ userId, subjectKind, subjectId, question, unitId }: NotedReading): string =>
  [userId, subjectKind, subjectId, question, unitId].join(' ');
