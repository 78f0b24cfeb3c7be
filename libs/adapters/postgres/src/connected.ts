import type pg from 'pg';

/** Attempts where the server's answer was too late. */
const ATTEMPTS = 3;

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
      // pg knows this error by its words alone.
      const tooLate = error instanceof Error && error.message === 'timeout expired';
      if (!tooLate || attempt === ATTEMPTS) throw error;
    }
  }
}
