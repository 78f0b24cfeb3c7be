import type pg from 'pg';

/** Attempts where the server's answer was too late. */
const ATTEMPTS = 3;

/** Of `pg` and its pool, which are known by their words alone. */
const TOO_LATE = ['timeout expired', 'timeout exceeded when trying to connect', 'Query read timeout'];

/** The server's answer did not come in time, or this process did not look in time. */
export function isTooLate(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return TOO_LATE.some((words) => error.message.includes(words)) || isTooLate(error.cause);
}

/**
 * A new connection. A process that stood still, as when a machine sleeps or is short of processors, finds its time-out
 * over before it finds the answer that came meanwhile: then another attempt tells whether the server really is away.
 * @param make a client that was not connected yet, which states its own time-out
 */
export async function connected(make: () => pg.Client): Promise<pg.Client> {
  for (let attempt = 1; ; attempt++) {
    const client = make();
    client.on('error', () => {});
    try {
      await client.connect();
      return client;
    } catch (error) {
      void client.end().catch(() => {});
      if (!isTooLate(error) || attempt === ATTEMPTS) throw error;
    }
  }
}
