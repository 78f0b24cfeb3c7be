import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EventStoreDbEventStore, EventStoreDbLogImport } from '#adapters/eventstoredb';
import { CommandIdReused, NO_STREAM, START, type RecordedEvent } from '#event-sourcing';
import { newEvent, startEventStoreDouble, type EventStoreDouble } from '#testing';

let double: EventStoreDouble;
let log: EventStoreDbLogImport;

beforeEach(async () => {
  double = await startEventStoreDouble();
  log = new EventStoreDbLogImport(double.url);
});
afterEach(async () => {
  await log.close();
  await double.stop();
});

/** Commands of three events each, in three streams, as a store stamps them. */
function logged(commands: number, fingerprint?: string): RecordedEvent[] {
  return Array.from({ length: commands * 3 }, (_, n) => {
    const command = Math.floor(n / 3);
    const { id, type, data, meta } = newEvent('Thing.v1', { n, words: `số ${n}` });
    const recordedAt = new Date(Date.UTC(2026, 0, 1) + command * 1_234).toISOString();
    return {
      id,
      type,
      data,
      stream: `thing-${command % 3}`,
      revision: Math.floor(command / 3) * 3 + (n % 3),
      position: n + 1,
      meta: { ...meta, commandId: `command-${command}`, ...(fingerprint && { fingerprint }), recordedAt },
    };
  });
}

/** Positions are the store's own. */
const withoutPositions = (events: readonly RecordedEvent[]) => events.map((event) => ({ ...event, position: null }));

describe('EventStoreDbLogImport', () => {
  it('keeps order over all streams, ids, revisions and the instants of recording', async () => {
    const events = logged(20);
    await log.add(events);
    expect(withoutPositions(await log.log.readAll(START, 100))).toEqual(withoutPositions(events));
  });

  it('leaves what is there as it is, also half of what one command wrote', async () => {
    const events = logged(4);
    await log.add(events.slice(0, 5));
    await log.add(events.slice(3));
    expect(withoutPositions(await log.log.readAll(START, 100))).toEqual(withoutPositions(events));
  });

  it('brings what one append does not take, in parts', async () => {
    const long = 'ý kiến '.repeat(40_000);
    const events = logged(1).map((event) => ({ ...event, data: { long } }));
    await log.add(events);
    expect(withoutPositions(await log.log.readAll(START, 100))).toEqual(withoutPositions(events));
  });

  it('claims the keys that people gave, so that each is still good for one thing only', async () => {
    const events = logged(1, 'of the request');
    await log.add(events);
    const store = new EventStoreDbEventStore(double.url);
    const { id, type, data, meta } = events[0]!;
    const append = { stream: 'another', expectedRevision: NO_STREAM, events: [{ id, type, data, meta }] };
    await expect(store.append(append)).rejects.toBeInstanceOf(CommandIdReused);
    await store.close();
  });
});
