import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  InMemoryProjectionStore,
  NO_STREAM,
  runProjection,
  START,
  type EventBatch,
  type Subscription,
  Upcasters,
} from '#event-sourcing';
import { newEvent, startEventStoreDouble, things, type EventStoreDouble } from '#testing';
import { EventStoreDbEventStore } from './eventstoredb-event-store.js';
import { SubscriptionRefused } from './store-errors.js';

let double: EventStoreDouble;
let store: EventStoreDbEventStore;

beforeEach(async () => {
  double = await startEventStoreDouble();
  store = new EventStoreDbEventStore(double.url, { timeout: 2_000 });
});
afterEach(async () => {
  await store.close();
  await double.stop();
});

const fill = async (count: number, first = 0) => {
  for (let no = first; no < first + count; no++) {
    await store.append({
      stream: `unit-${no}`,
      expectedRevision: NO_STREAM,
      events: [newEvent(`T${no % 2}.v1`, { no })],
    });
  }
};

/** Numbers of the events that come, until there are so many. */
async function numbers(subscription: Subscription, count: number): Promise<number[]> {
  const seen: number[] = [];
  for await (const { events } of subscription) {
    seen.push(...events.map(({ data }) => (data as { no: number }).no));
    if (seen.length >= count) break;
  }
  return seen;
}

const upTo = (count: number) => Array.from({ length: count }, (_, no) => no);

describe('a subscription', () => {
  it.each(['endSubscriptions', 'breakSubscriptions', 'notLeader', 'unavailable', 'silentReads'] as const)(
    'goes on where it was when the server ends it, end, error and silence alike: %s',
    async (fault) => {
      await fill(6);
      double.faults[fault] = 3;
      expect(await numbers(store.subscribe(START), 6)).toEqual(upTo(6));
      expect(double.begun.reads).toBeGreaterThan(3);
    },
  );

  it('says so when it may not follow the log, once for each reason, and can be asked again', async () => {
    const told: string[] = [];
    const own = new EventStoreDbEventStore(double.url, { onRefused: ({ message }) => told.push(message) });
    try {
      await fill(3);
      double.faults.denied = 2;
      for (let time = 0; time < 2; time++) {
        await expect(numbers(own.subscribe(START), 3)).rejects.toBeInstanceOf(SubscriptionRefused);
      }
      expect(told).toEqual(['The event store does not let the log be followed (gRPC 7: Access Denied)']);
      expect(await numbers(own.subscribe(START), 3)).toEqual([0, 1, 2]);
    } finally {
      await own.close();
    }
  });

  it('shows in the status of whoever follows, until it is over', async () => {
    await fill(1);
    double.faults.denied = 1;
    const seen: (string | null)[] = [];
    const runner = runProjection(store, new InMemoryProjectionStore(), things);
    while (!seen.at(-1)) {
      seen.push(runner.status().failure);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(seen.at(-1)).toContain('does not let the log be followed');
    await runner.reached(await store.lastPosition(), 30_000);
    expect(runner.status().failure).toBeNull();
    await runner.stop();
  });

  it('goes on where it was after the server was away', async () => {
    await fill(3);
    const subscription = store.subscribe(START);
    const batches = subscription[Symbol.asyncIterator]();
    expect(((await batches.next()).value as EventBatch).events).toHaveLength(3);
    const next = batches.next();
    await double.stop();
    await double.start();
    await fill(1, 3);
    expect((await next).value).toMatchObject({ events: [{ data: { no: 3 } }] });
    subscription.close();
  });

  it.each(['endCalls', 'breakCalls'] as const)('goes on after %s while it waits', async (fault) => {
    await fill(2);
    const batches = store.subscribe(START)[Symbol.asyncIterator]();
    await batches.next();
    const next = batches.next();
    double[fault]();
    await fill(1, 2);
    expect((await next).value).toMatchObject({ events: [{ data: { no: 2 } }] });
    await batches.return!();
  });

  it('starts after the position that was stored, which names an event and not a place behind it', async () => {
    await fill(6);
    const { position } = (await store.readAll(START, 4)).at(-1)!;
    expect(await numbers(store.subscribe(position), 2)).toEqual([4, 5]);
  });

  it('is nowhere before an event was handed out, whatever checkpoint the server tells before it', async () => {
    double.faults.earlyCheckpoints = true;
    await fill(10);
    const all = await store.readAll(START, 10);
    let handedOut = 0;
    for await (const { events, upTo: position } of store.subscribe(START, { batchSize: 3 })) {
      handedOut += events.length;
      expect(position).toBe(all[handedOut - 1]!.position);
      if (handedOut === 10) break;
    }
  });

  it('never stands at a place that is no event of ours: older servers would skip the next one there', async () => {
    await fill(40);
    const places = new Set((await store.readAll(START, 100)).map(({ position }) => position));
    let last = START;
    for await (const { upTo: position } of store.subscribe(START, { types: ['T1.v1'], batchSize: 7 })) {
      expect(places).toContain(position);
      last = position;
      if (position === (await store.lastPosition())) break;
    }
    expect(last).toBe(Math.max(...places));
  });

  it('hands out no event twice when the server does', async () => {
    double.faults.doubledEvents = true;
    await fill(5);
    expect(await numbers(store.subscribe(START), 5)).toEqual(upTo(5));
  });

  it('passes over links whose event is gone', async () => {
    double.faults.brokenLinks = true;
    await fill(5);
    expect(await numbers(store.subscribe(START), 5)).toEqual(upTo(5));
  });

  it('hands out what is stored under an outdated name when the newest is asked for', async () => {
    const upcasters = new Upcasters({ 'T0.v1': (data) => ({ type: 'T0.v2', data: { ...data, isNew: true } }) });
    const own = new EventStoreDbEventStore(double.url, { upcasters });
    await fill(6);
    expect(await numbers(own.subscribe(START, { types: ['T0.v2'] }), 3)).toEqual([0, 2, 4]);
    await own.close();
  });

  it('makes the server wait while its reader is busy, and loses nothing', async () => {
    const events = Array.from({ length: 400 }, (_, no) => newEvent('A.v1', { no, text: 'x'.repeat(1_500) }));
    await store.append({ stream: 'long', expectedRevision: NO_STREAM, events });
    const seen: number[] = [];
    for await (const batch of store.subscribe(START, { batchSize: 10 })) {
      expect(batch.events.length).toBeLessThanOrEqual(10);
      seen.push(...batch.events.map(({ data }) => (data as { no: number }).no));
      await new Promise((resolve) => setImmediate(resolve));
      if (seen.length === 400) break;
    }
    expect(seen).toEqual(upTo(400));
  });
});
