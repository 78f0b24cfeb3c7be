import { setTimeout as pause } from 'node:timers/promises';
import { sql, type Kysely, type Migration } from 'kysely';

/** How a step of the schema waits for a table that others use. */
export interface LockPatience {
  /** Milliseconds that one attempt waits for one table; whoever comes to the table meanwhile waits behind it. */
  readonly timeout: number;
  readonly attempts: number;
  /** Milliseconds between two attempts, for those who waited. */
  readonly rest: number;
}

/** Half a minute, in which users never wait longer than for a slow answer. */
export const LOCK_PATIENCE: LockPatience = { timeout: 3_000, attempts: 8, rest: 1_000 };

/** What PostgreSQL answers when a lock was not to be had in time. */
const LOCK_NOT_AVAILABLE = '55P03';

/** Somebody has held a table for so long that the schema could not be brought up to date; nothing was changed. */
export class SchemaStepBlocked extends Error {
  override readonly name = 'SchemaStepBlocked';
  readonly code = 'schema-step-blocked';
  constructor(holder: string | null, cause: unknown) {
    const who = holder ?? 'somebody';
    super(
      `The tables could not be brought up to date, for one of them is held by ${who}: end that transaction and start again.`,
      { cause },
    );
  }
}

/** The step as it is, which gives up when a table is not to be had. The limit ends with the transaction. */
export function withLockTimeout(step: Migration, timeout: number): Migration {
  return {
    up: async (db) => {
      await sql`select set_config('lock_timeout', ${`${timeout}ms`}, true)`.execute(db);
      await step.up(db);
    },
  };
}

/**
 * Repeats `attempt`, which leaves nothing behind when it fails, as long as it fails for want of a lock.
 * @throws SchemaStepBlocked
 */
export async function whileLocked(
  db: Kysely<unknown>,
  { attempts, rest }: LockPatience,
  attempt: () => Promise<unknown>,
): Promise<void> {
  for (let left = attempts; ; left--) {
    const error = await attempt();
    if (!error) return;
    if ((error as { code?: unknown }).code !== LOCK_NOT_AVAILABLE) throw error;
    if (left <= 1) throw new SchemaStepBlocked(await oldestTransaction(db), error);
    await pause(rest);
  }
}

/** The session that has been in a transaction for longest, as a person finds it. */
async function oldestTransaction(db: Kysely<unknown>): Promise<string | null> {
  const { rows } = await sql<{ session: string }>`
    select format('process %s of the database server (%s)', pid, coalesce(nullif(application_name, ''), 'unnamed')) as session
    from pg_stat_activity
    where datname = current_database() and xact_start is not null and pid <> pg_backend_pid()
    order by xact_start limit 1`.execute(db);
  return rows[0]?.session ?? null;
}
