import { openPool } from '#adapters/postgres';

/** The database that a variable names cannot be used. The message repeats neither user nor password. */
export class DatabaseNotUsable extends Error {
  override readonly name = 'DatabaseNotUsable';
  constructor(
    readonly variable: string,
    host: string,
    reason: string,
  ) {
    super(`The database that ${variable} names on ${host} cannot be used: ${reason}.`);
  }
}

/** What PostgreSQL and the system say, in words that help; anything else is told by its code. */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'nobody knows that host',
  ETIMEDOUT: 'it does not answer',
  '28P01': 'it does not accept the user or the password',
  '28000': 'it does not let this user in',
  '3D000': 'it has no database of that name',
};

/**
 * Connects once, so that a wrong address is told in one sentence before anything is set up.
 * @throws DatabaseNotUsable
 */
export async function demandDatabase(variable: string, url: string): Promise<void> {
  const pool = openPool(url, { max: 1 });
  try {
    await pool.query('SELECT 1');
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    const reason = REASONS[code ?? ''] ?? code ?? message;
    throw new DatabaseNotUsable(variable, new URL(url).host, reason);
  } finally {
    await pool.end();
  }
}
