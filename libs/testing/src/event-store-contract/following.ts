import { describe, expect, it } from '@jest/globals';
import { NO_STREAM, START, type EventBatch, type EventStore, type Subscription } from '#event-sourcing';
import type { Case } from '../event-store-contract.js';
import { newEvent } from '../new-event.js';

/** The order of the whole log, and nobody who misses anything of it. */
export function followingContract({ store, second }: Case): void {
  const fill = async (count: number, into: EventStore = store()) => {
    for (let no = 0; no < count; no++) {
      const event = newEvent(no % 2 ? 'Odd.v1' : 'Even.v1', { no });
      await into.append({ stream: `unit-${no}`, expectedRevision: NO_STREAM, events: [event] });
    }
  };

  describe('reading all', () => {
    it('pages through the log in position order', async () => {
      await fill(25);
      const seen: number[] = [];
      let after = START;
      for (;;) {
        const page = await store().readAll(after, 10);
        if (page.length === 0) break;
        expect(page.length).toBeLessThanOrEqual(10);
        seen.push(...page.map(({ position }) => position));
        after = page.at(-1)!.position;
      }
      expect(seen).toHaveLength(25);
      expect(seen).toEqual(seen.toSorted((a, b) => a - b));
      expect(after).toBe(await store().lastPosition());
    });

    it('shows what was just appended where it was just read', async () => {
      await fill(3);
      expect(await store().readAll(START, 10)).toHaveLength(3);
      await store().append({ stream: 'next', expectedRevision: NO_STREAM, events: [newEvent('A.v1')] });
      expect(await store().readAll(START, 10)).toHaveLength(4);
    });
  });

  describe('following', () => {
    it('hands out what is there, then what comes', async () => {
      await fill(3);
      const subscription = store().subscribe(START);
      const batches = subscription[Symbol.asyncIterator]();
      expect(await collect(batches, 3)).toHaveLength(3);
      const next = batches.next();
      await store().append({ stream: 'late', expectedRevision: NO_STREAM, events: [newEvent('Late.v1')] });
      expect((await next).value).toMatchObject({ events: [{ type: 'Late.v1' }] });
      subscription.close();
    });

    it('starts in the middle, after the position given', async () => {
      await fill(10);
      const all = await store().readAll(START, 10);
      const subscription = store().subscribe(all[5]!.position, { batchSize: 3 });
      const batches = subscription[Symbol.asyncIterator]();
      expect(await collect(batches, 4)).toEqual(all.slice(6));
      subscription.close();
    });

    it('leaves out other types, and still says how far it has come', async () => {
      await fill(10);
      const subscription = store().subscribe(START, { types: ['Odd.v1'], batchSize: 5 });
      const seen: string[] = [];
      for await (const { events, upTo } of subscription) {
        seen.push(...events.map(({ type }) => type));
        if (upTo === (await store().lastPosition())) break;
      }
      expect(seen).toEqual(Array.from({ length: 5 }, () => 'Odd.v1'));
      const none = store().subscribe(START, { types: ['Never.v1'] });
      for await (const { events, upTo } of none) {
        expect(events).toEqual([]);
        expect(upTo).toBe(await store().lastPosition());
        break;
      }
    });

    it('hears of what another process appends', async () => {
      const other = await second();
      const subscription = store().subscribe(START);
      const seen = collect(subscription[Symbol.asyncIterator](), 5);
      await fill(5, other);
      expect(await seen).toHaveLength(5);
      subscription.close();
    });

    it('ends when it is closed, also while it waits', async () => {
      const subscription = store().subscribe(START);
      const waiting = subscription[Symbol.asyncIterator]().next();
      subscription.close();
      expect(await waiting).toEqual({ done: true, value: undefined });
    });

    it('ends when the store is closed', async () => {
      const own = await second();
      const waiting = own.subscribe(START)[Symbol.asyncIterator]().next();
      await own.close();
      expect(await waiting).toEqual({ done: true, value: undefined });
    });

    it('misses nothing while several processes append at once, and sees positions rise', async () => {
      const [writers, appendsEach] = [4, 120];
      const stores = [store(), await second(), await second()];
      const followers = await Promise.all(stores.map(async (one) => one.subscribe(START, { batchSize: 7 })));
      const seen = followers.map((one) => collect(one[Symbol.asyncIterator](), stores.length * writers * appendsEach));

      const acknowledged: number[] = [];
      await Promise.all(
        stores.flatMap((one, process) =>
          Array.from({ length: writers }, async (_, writer) => {
            for (let no = 0; no < appendsEach; no++) {
              const stream = `unit-${process}-${writer}`;
              const { position } = await one.append({ stream, expectedRevision: no - 1, events: [newEvent('A.v1')] });
              acknowledged.push(position);
            }
          }),
        ),
      );

      const expected = acknowledged.toSorted((a, b) => a - b);
      for (const events of await Promise.all(seen)) expect(events.map(({ position }) => position)).toEqual(expected);
      const log = await store().readAll(START, expected.length);
      const times = log.map(({ meta }) => meta.recordedAt);
      expect(times).toEqual(times.toSorted());
      closeAll(followers);
    });
  });
}

function closeAll(subscriptions: readonly Subscription[]): void {
  for (const subscription of subscriptions) subscription.close();
}

async function collect(batches: AsyncIterator<EventBatch>, count: number) {
  const events: EventBatch['events'][number][] = [];
  while (events.length < count) {
    const { value, done } = await batches.next();
    if (done) break;
    events.push(...(value as EventBatch).events);
  }
  return events;
}
