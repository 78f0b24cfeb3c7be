import { describe, expect, it } from '@jest/globals';
import { pollingSubscription, START, type RecordedEvent } from '#event-sourcing';
import { recorded } from '#testing';

/** A log that a spec fills by hand; `next` is resolved by {@link Log.hint} only. */
class Log {
  readonly closed = new AbortController();
  failures = 0;
  reads = 0;
  private events: RecordedEvent[] = [];
  private waiting = new Set<() => void>();
  private arrivals = new Set<() => void>();

  /** Without a hint. */
  add(...types: string[]): void {
    this.events.push(
      ...recorded(
        types.map((type) => ({ type, data: {} })),
        this.events.length + 1,
      ),
    );
  }

  hint(): void {
    for (const wake of this.waiting) wake();
  }

  subscribe(options?: { types?: string[]; batchSize?: number }, after = START) {
    return pollingSubscription(this, after, (signal) => this.next(signal), this.closed.signal, options);
  }

  async readAll(after: number, limit: number): Promise<RecordedEvent[]> {
    this.reads++;
    if (this.failures > 0) {
      this.failures--;
      throw new Error('away');
    }
    const page = this.events.slice(after, after + limit);
    if (page.length === 0) for (const arrived of this.arrivals) arrived();
    return page;
  }

  /** Resolves when somebody has found nothing more to read. */
  foundEmpty(): Promise<void> {
    return new Promise((resolve) => this.arrivals.add(resolve));
  }

  /** Hints that nobody waits for any more. */
  get hintsArmed(): number {
    return this.waiting.size;
  }

  private next(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        this.waiting.delete(wake);
        resolve();
      };
      this.waiting.add(wake);
      signal.addEventListener('abort', wake, { once: true });
      if (signal.aborted) wake();
    });
  }
}

const types = ({ value }: IteratorResult<{ events: readonly RecordedEvent[]; upTo: number }>) =>
  value ? [...(value.events as RecordedEvent[]).map(({ type }) => type), value.upTo as number] : 'end';

describe('pollingSubscription', () => {
  it('pages through what is there, then waits for a hint', async () => {
    const log = new Log();
    log.add('A', 'B', 'C');
    const batches = log.subscribe({ batchSize: 2 })[Symbol.asyncIterator]();
    expect(types(await batches.next())).toEqual(['A', 'B', 2]);
    expect(types(await batches.next())).toEqual(['C', 3]);
    const empty = log.foundEmpty();
    const next = batches.next();
    await empty;
    log.add('D');
    log.hint();
    expect(types(await next)).toEqual(['D', 4]);
  });

  it('arms its hint before it reads, so that nothing falls in between', async () => {
    const log = new Log();
    const batches = log.subscribe()[Symbol.asyncIterator]();
    const next = batches.next();
    // The page was asked for and is empty; the append and its hint come before the answer is looked at.
    log.add('A');
    log.hint();
    expect(types(await next)).toEqual(['A', 1]);
  });

  it('passes over other types without losing its place', async () => {
    const log = new Log();
    log.add('A', 'B', 'A', 'B');
    const batches = log.subscribe({ types: ['A'], batchSize: 2 }, 1)[Symbol.asyncIterator]();
    expect(types(await batches.next())).toEqual(['A', 3]);
    expect(types(await batches.next())).toEqual([4]);
  });

  it('survives a store that is away', async () => {
    const log = new Log();
    log.add('A');
    log.failures = 2;
    const batches = log.subscribe()[Symbol.asyncIterator]();
    expect(types(await batches.next())).toEqual(['A', 1]);
    expect(log.reads).toBe(3);
  });

  it.each(['subscription', 'store'] as const)('ends at once when the %s is closed while it waits', async (which) => {
    const log = new Log();
    const subscription = log.subscribe();
    const empty = log.foundEmpty();
    const next = subscription[Symbol.asyncIterator]().next();
    await empty;
    if (which === 'store') log.closed.abort();
    else subscription.close();
    expect(types(await next)).toBe('end');
  });

  it('leaves no hint armed behind', async () => {
    const log = new Log();
    log.add('A', 'B', 'C');
    const subscription = log.subscribe({ batchSize: 1 });
    for await (const { upTo } of subscription) if (upTo === 3) break;
    expect(log.hintsArmed).toBe(0);
  });
});
