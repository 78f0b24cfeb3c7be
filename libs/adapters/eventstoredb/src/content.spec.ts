import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NO_STREAM, START, Upcasters, type StreamAppend } from '#event-sourcing';
import { newEvent, startEventStoreDouble, type EventStoreDouble } from '#testing';
import { EventStoreDbEventStore } from './eventstoredb-event-store.js';
import { UnreadableEvent } from './store-errors.js';

let double: EventStoreDouble;
let store: EventStoreDbEventStore;

beforeEach(async () => {
  double = await startEventStoreDouble();
  store = new EventStoreDbEventStore(double.url, { timeout: 10_000 });
});
afterEach(async () => {
  await store.close();
  await double.stop();
});

const one = (stream: string, ...events: StreamAppend['events']): StreamAppend => ({
  stream,
  expectedRevision: NO_STREAM,
  events,
});

describe('what is written', () => {
  it('is turned into text before the call: a bigint is refused at once, and its neighbours are not', async () => {
    const outcomes = await Promise.allSettled([
      store.append(one('unit-1', newEvent('A.v1'))),
      store.append(one('unit-2', newEvent('Bad.v1', { n: 1n }))),
      store.append(one('unit-3', newEvent('A.v1'))),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(outcomes[1]).toMatchObject({ reason: { code: 'unstorable-event', what: 'Bad.v1' } });
  });

  it('is refused above what one append takes, and not split', async () => {
    const events = Array.from({ length: 3 }, () => newEvent('A.v1', { text: 'x'.repeat(400_000) }));
    await expect(store.append(one('unit-1', ...events))).rejects.toMatchObject({
      code: 'unstorable-event',
      reason: expect.stringContaining('1048576'),
    });
    expect(await store.readAll(START, 10)).toEqual([]);
    // Each fits by itself.
    const appends = events.map((event, index) => ({ ...one('unit-1', event), expectedRevision: index - 1 }));
    expect((await store.appendMany(appends)).map(({ ok }) => ok)).toEqual([true, true, true]);
  });

  it('may be thousands of appends in one call', async () => {
    const appends = Array.from({ length: 5_000 }, (_, no) => one(`unit-${no}`, newEvent('A.v1')));
    const outcomes = await store.appendMany(appends);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(5_000);
  });

  it.each([
    ['an id that is no UUID', one('unit-1', { ...newEvent('A.v1'), id: 'first' })],
    ['a type of the server’s own', one('unit-1', newEvent('$metadata'))],
    ['a stream of the server’s own', one('$all', newEvent('A.v1'))],
    ['a stream without a name', one('', newEvent('A.v1'))],
    ['a stream whose name is not text', one('unit-\ud83d', newEvent('A.v1'))],
  ])('is refused with %s', async (_, append) => {
    await expect(store.append(append)).rejects.toMatchObject({ code: 'unstorable-event' });
  });

  it('is refused for good where its stream was deleted for ever', async () => {
    await store.append(one('unit-1', newEvent('A.v1')));
    double.log.tombstone('unit-1');
    const append = { ...one('unit-1', newEvent('A.v1')), expectedRevision: 0 };
    await expect(store.append(append)).rejects.toMatchObject({ code: 'unstorable-event' });
  });
});

describe('a key from outside', () => {
  const keyed = (stream: string, id: string) =>
    one(stream, { ...newEvent('A.v1', {}, { commandId: 'reused', fingerprint: 'f'.repeat(64) }), id });

  it('is good for one stream, however often it is repeated there', async () => {
    const id = randomUUID();
    const first = await store.append(keyed('unit-1', id));
    expect(await store.append(keyed('unit-1', id))).toEqual(first);
    await expect(store.append(keyed('unit-2', id))).rejects.toMatchObject({
      code: 'idempotency-key-reused',
      fields: { commandId: 'reused' },
    });
    expect(await store.readAll(START, 10)).toHaveLength(1);
    expect(await store.lastPosition()).toBe(first.position);
  });

  it('used for several at the same instant is good for one of them', async () => {
    const id = randomUUID();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, (_, no) => store.append(keyed(`unit-${no}`, id))),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await store.readAll(START, 10)).toHaveLength(1);
  });

  it('stays claimed for its stream when the answer was lost between the two', async () => {
    const id = randomUUID();
    double.faults.endBatches = 1;
    expect(await store.append(keyed('unit-1', id))).toMatchObject({ revision: 0 });
    expect(await store.readAll(START, 10)).toHaveLength(1);
  });
});

describe('what is read', () => {
  it('has its time from the server, and ids in either form', async () => {
    const event = newEvent('A.v1');
    double.faults.structuredIds = true;
    await store.append(one('unit-1', event));
    const [read] = await store.readStream('unit-1');
    expect(read).toMatchObject({ id: event.id, meta: { recordedAt: double.log.records.at(-1)!.created } });
  });

  it('leaves out the events of the server itself', async () => {
    for (let no = 0; no < 20; no++) await store.append(one(`unit-${no}`, newEvent('A.v1')));
    expect(double.log.records.length).toBeGreaterThan(20);
    expect(await store.readAll(START, 100)).toHaveLength(20);
    expect(await store.readAll(START, 7)).toHaveLength(7);
  });

  it('refuses loudly what was written in an explicit transaction, which has two positions', async () => {
    await store.append(one('unit-1', newEvent('A.v1')));
    const { id, type, data, meta } = newEvent('A.v1');
    const [text, metadata] = [JSON.stringify(data), JSON.stringify(meta)];
    double.log.appendInTransaction('unit-2', { id, type, data: text, metadata });
    await expect(store.readAll(START, 10)).rejects.toBeInstanceOf(UnreadableEvent);
    await expect(store.lastPosition()).rejects.toBeInstanceOf(UnreadableEvent);
    const seen: string[] = [];
    const following = async () => {
      for await (const { events } of store.subscribe(START)) seen.push(...events.map(({ stream }) => stream));
    };
    await expect(following()).rejects.toBeInstanceOf(UnreadableEvent);
    expect(seen).not.toContain('unit-2');
  });

  it('refuses loudly what its upcaster cannot take, instead of asking for it again and again', async () => {
    const upcasters = new Upcasters({
      'A.v1': () => {
        throw new TypeError('no such field');
      },
    });
    const own = new EventStoreDbEventStore(double.url, { upcasters });
    await own.append(one('unit-1', newEvent('A.v1')));
    await expect(own.readStream('unit-1')).rejects.toThrow(/unit-1.*A\.v1.*no such field/);
    await expect(own.subscribe(START)[Symbol.asyncIterator]().next()).rejects.toBeInstanceOf(UnreadableEvent);
    await own.close();
  });

  it('is only what bears the prefix, where one was chosen', async () => {
    const [mine, other] = ['mine-', 'other-'].map((prefix) => new EventStoreDbEventStore(double.url, { prefix }));
    const { position } = await mine!.append(one('unit-1', newEvent('A.v1')));
    await other!.append(one('unit-1', newEvent('B.v1')));
    expect(await mine!.readAll(START, 10)).toMatchObject([{ stream: 'unit-1', type: 'A.v1' }]);
    expect(await mine!.lastPosition()).toBe(position);
    expect(double.log.read('mine-unit-1')).toHaveLength(1);
    await Promise.all([mine!.close(), other!.close()]);
  });
});
