import { randomUUID } from 'node:crypto';
import type { Pool } from '../pool.js';
import { DedicatedConnection } from '../dedicated-connection.js';

const CHANNEL = 'thong_suot_events';

/** At most one notification in this time, in milliseconds: a listener that was told reads on by itself. */
const QUIET_TIME = 10;

/** Pause before a lost listener is replaced, in milliseconds; polling goes on meanwhile. */
const RECONNECT_AFTER = 1_000;

/**
 * Tells subscriptions that there may be more to read: at once after an append of this process, by NOTIFY after one
 * of another process, and at every polling interval, which alone is the guarantee.
 */
export class AppendSignal {
  private readonly waiting = new Set<() => void>();
  private readonly listener: DedicatedConnection;
  private listening = false;
  private poll: NodeJS.Timeout | null = null;
  private reconnect: NodeJS.Timeout | null = null;
  private quiet: NodeJS.Timeout | null = null;
  private toldAt = 0;
  private closed = false;
  private turn = 0;
  /** Tells its own notifications, which it need not hear, from others'. */
  private readonly own = randomUUID();

  constructor(
    pool: Pool,
    private readonly tell: (statement: { name: string; text: string }) => Promise<unknown>,
    private readonly pollingInterval: number,
  ) {
    this.listener = new DedicatedConnection(pool, 'listener', { pipeline: false });
  }

  /** Grows whenever there may be more than there was. */
  get generation(): number {
    return this.turn;
  }

  /** This process appended. */
  appended(): void {
    this.wake();
    if (this.quiet || this.closed) return;
    const rest = this.toldAt + QUIET_TIME - Date.now();
    if (rest <= 0) this.tellOthers();
    else this.quiet = setTimeout(() => this.tellOthers(), rest);
  }

  /** Resolves when there may be more, when the polling interval is over, or when the signal is aborted. */
  next(signal: AbortSignal): Promise<void> {
    this.listen();
    return new Promise((resolve) => {
      const done = () => {
        this.waiting.delete(done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      this.waiting.add(done);
      signal.addEventListener('abort', done);
      if (signal.aborted) done();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const timer of [this.poll, this.reconnect, this.quiet]) clearTimeout(timer ?? undefined);
    this.wake();
    await this.listener.close();
  }

  private wake(): void {
    this.turn++;
    for (const done of this.waiting) done();
  }

  private tellOthers(): void {
    this.quiet = null;
    this.toldAt = Date.now();
    // A hint that is lost costs the others one polling interval.
    this.tell({ name: 'tell', text: `SELECT pg_notify('${CHANNEL}', '${this.own}')` }).catch(() => {});
  }

  private listen(): void {
    if (this.closed) return;
    // One beat for all subscriptions, so that those which stand at the same place share what is read.
    this.poll ??= setInterval(() => this.wake(), this.pollingInterval);
    if (this.listening) return;
    this.listening = true;
    this.openListener().catch(() => this.listenLater());
  }

  private async openListener(): Promise<void> {
    const connection = await this.listener.connection();
    connection.on('notification', ({ payload }) => {
      if (payload !== this.own) this.wake();
    });
    connection.once('end', () => this.listenLater());
    await connection.query(`LISTEN ${CHANNEL}`);
    this.wake();
  }

  private listenLater(): void {
    if (this.closed) return;
    clearTimeout(this.reconnect ?? undefined);
    this.reconnect = setTimeout(() => {
      this.listening = false;
      this.listen();
    }, RECONNECT_AFTER);
  }
}
