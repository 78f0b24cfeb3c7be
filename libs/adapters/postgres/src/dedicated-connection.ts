import type pg from 'pg';
import { connectionLike, type Pool } from './pool.js';

/** Give frequent statements a `name`: they are then parsed once a connection. */
export type Statement = pg.QueryConfig;

export interface ConnectionOptions {
  /** When a statement counts as unanswered, in milliseconds; then the connection is given up. Never, unless told. */
  readonly timeout?: number;
  /** PostgreSQL settings of the session. */
  readonly settings?: Readonly<Record<string, string>>;
  /** False for a connection that only listens. */
  readonly pipeline?: boolean;
}

const SETTINGS = {
  timezone: 'UTC',
  datestyle: 'ISO',
  // A plan made while a table was empty would otherwise go on scanning it when it is large.
  enable_seqscan: 'off',
};

/**
 * One connection kept for one kind of work, with several statements on their way at a time. Opened at first use and
 * again after it broke; what was under way when it broke is rejected.
 */
export class DedicatedConnection {
  private opening: Promise<pg.Client> | null = null;
  private current: pg.Client | null = null;
  private closed = false;

  constructor(
    private readonly pool: Pool,
    private readonly name: string,
    private readonly options: ConnectionOptions = {},
  ) {}

  /** Rows as arrays of column values. */
  async rows<Row extends unknown[]>(statement: Statement): Promise<Row[]> {
    const connection = await this.connection();
    try {
      const { rows } = await connection.query<Row>({ ...statement, rowMode: 'array' });
      return rows;
    } catch (error) {
      this.forgetIfBroken(connection, error);
      throw error;
    }
  }

  /** Sends the statements in one go as one transaction; the rows of each, or the first one's error. */
  async transaction(statements: readonly Statement[]): Promise<unknown[][][]> {
    // One statement is a transaction already.
    if (statements.length === 1) return [await this.rows(statements[0]!)];
    const connection = await this.connection();
    const whole = [{ text: 'BEGIN' }, ...statements, { text: 'COMMIT' }];
    // Nothing else can get between them: they are on their way before anybody else may send.
    const { stream } = connection.connection;
    stream.cork();
    const sent = whole.map((statement) => connection.query<unknown[]>({ ...statement, rowMode: 'array' }));
    stream.uncork();
    const settled = await Promise.allSettled(sent);
    const failed = settled.find((outcome) => outcome.status === 'rejected');
    if (failed) {
      this.forgetIfBroken(connection, failed.reason);
      throw failed.reason;
    }
    return settled.slice(1, -1).map((outcome) => (outcome.status === 'fulfilled' ? outcome.value.rows : []));
  }

  connection(): Promise<pg.Client> {
    if (this.closed) return Promise.reject(new Error('The store was closed'));
    this.opening ??= this.open();
    return this.opening;
  }

  async close(): Promise<void> {
    this.closed = true;
    const connection = await this.opening?.catch(() => null);
    await connection?.end();
  }

  private open(): Promise<pg.Client> {
    const { timeout, settings, pipeline = true } = this.options;
    const connection = connectionLike(this.pool, {
      application_name: `thong-suot ${this.name}`,
      options: Object.entries({ ...SETTINGS, ...settings })
        .map(([name, value]) => `-c ${name}=${value}`)
        .join(' '),
      query_timeout: timeout,
      pipeline,
    });
    const opening = connection.connect().then(() => connection);
    this.current = connection;
    connection.once('end', () => this.forget(connection));
    connection.once('error', () => this.forget(connection));
    opening.catch(() => this.forget(connection));
    return opening;
  }

  /** After anything but a statement's own error the next one gets a new connection, though this may not be over yet. */
  private forgetIfBroken(connection: pg.Client, error: unknown): void {
    if ((error as { severity?: string }).severity === 'ERROR') return;
    this.forget(connection);
    connection.end().catch(() => {});
  }

  private forget(connection: pg.Client): void {
    if (this.current !== connection) return;
    this.current = null;
    this.opening = null;
  }
}
