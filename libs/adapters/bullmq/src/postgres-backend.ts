import { createPostgresBackend, Queue, runMigrations, Worker } from 'bullmq';
import pg from 'pg';
import type { JobBackend } from './job-backend.js';
import { JobsUnavailable } from './jobs.js';

/** BullMQ's tables live apart from ours, in the schema it uses when told nothing else. */
const SCHEMA = 'bullmq';
/** Each queue and each worker has a pool of its own; a worker has one more connection, which listens. */
const CONNECTIONS_PER_QUEUE = 2;
const CONNECTIONS_PER_WORKER = 4;
const CONNECT_TIMEOUT_MS = 10_000;
const INT8 = 20;

/** BullMQ expects int8 as `pg` delivers it by default; the process may have set another parser for itself. */
const driverDefaults = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === INT8 ? (value: string) => value : pg.types.getTypeParser(oid, format),
};

/**
 * BullMQ lends connections out of its pools and listens to none of them meanwhile: one that breaks between two
 * statements would end the process. Whoever has it hears of it at his next statement.
 */
class LentClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    this.on('error', () => {});
  }
}

/** PostgreSQL by BullMQ's own backend: enough for one machine, so a first start needs no Redis. */
export async function openPostgresBackend(databaseUrl: string): Promise<JobBackend> {
  await migrate(databaseUrl);
  const connection = (max: number) => ({
    connectionString: databaseUrl,
    schema: SCHEMA,
    max,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    types: driverDefaults,
    Client: LentClient,
  });
  return {
    queue: (name, defaultJobOptions) =>
      new Queue(name, { connection: connection(CONNECTIONS_PER_QUEUE), defaultJobOptions }, createPostgresBackend),
    worker: (name, processor, options) =>
      new Worker(
        name,
        processor,
        { ...options, connection: connection(CONNECTIONS_PER_WORKER) },
        createPostgresBackend,
      ),
    // Its connections end at once whether the server is there or not.
    prepareToClose: async () => true,
    close: async () => {},
  };
}

/** Several processes may start at once: BullMQ takes a lock and migrates in one transaction. */
async function migrate(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  client.on('error', () => {
    // A connection that breaks here also fails the query below, which is where the reason is told.
  });
  try {
    await client.connect();
    await runMigrations(client, SCHEMA);
  } catch (error) {
    throw new JobsUnavailable('PostgreSQL', error);
  } finally {
    await client.end().catch(() => undefined);
  }
}
