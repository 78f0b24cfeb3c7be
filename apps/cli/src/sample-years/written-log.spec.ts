import { beforeEach, describe, expect, it } from '@jest/globals';
import type { LogImport, RecordedEvent } from '#event-sourcing';
import { LogHoldsOthers, WrittenLog } from './written-log.js';

const eventOf = (position: number, id = `event-${position}`): RecordedEvent => ({
  id,
  type: 'SomethingHappened.v1',
  data: {},
  stream: 'some-stream',
  revision: position - 1,
  position,
  meta: {
    commandId: id,
    correlationId: id,
    causationId: null,
    actor: { userId: 'u', unitId: 'o', role: 'system' },
    occurredAt: '2025-01-01T00:00:00.000Z',
    recordedAt: '2025-01-01T00:00:00.000Z',
  },
});
const story = Array.from({ length: 5_000 }, (_, index) => eventOf(index + 1));

/** A log that others filled before. */
class Place implements LogImport {
  constructor(readonly held: RecordedEvent[]) {}

  readonly log = {
    readAll: async (after: number, limit: number) =>
      this.held.filter(({ position }) => position > after).slice(0, limit),
    lastPosition: async () => this.held.at(-1)?.position ?? 0,
  };

  async add(events: readonly RecordedEvent[]): Promise<void> {
    this.held.push(...events);
  }

  async close(): Promise<void> {}
}

describe('the log that a story is written to', () => {
  let place: Place;
  const written = async () => {
    const log = new WrittenLog(place, { readStream: async () => [] });
    for (let start = 0; start < story.length; start += 700) await log.write(story.slice(start, start + 700));
    return log;
  };
  beforeEach(() => {
    place = new Place([]);
  });

  it('takes all of it where there is nothing', async () => {
    expect(await written()).toMatchObject({ found: 0, added: 5_000 });
    expect(place.held).toEqual(story);
  });

  it.each([1, 699, 700, 2_000, 3_333])('goes on after the %d events that an attempt broken off left', async (count) => {
    place = new Place(story.slice(0, count));
    expect(await written()).toMatchObject({ found: count, added: 5_000 - count });
    expect(place.held).toEqual(story);
  });

  it('leaves what people did since', async () => {
    const since = eventOf(5_001, 'what somebody did');
    place = new Place([...story, since]);
    expect(await written()).toMatchObject({ found: 5_000, added: 0 });
    expect(place.held).toHaveLength(5_001);
  });

  it.each([
    ['from the beginning', 0],
    ['in the middle', 2_500],
  ])('refuses a place that holds something else %s, and writes nothing', async (_where, at) => {
    const held = story
      .slice(0, 3_000)
      .map((event, index) => (index === at ? eventOf(at + 1, 'something else') : event));
    place = new Place([...held]);
    await expect(written()).rejects.toBeInstanceOf(LogHoldsOthers);
    expect(place.held).toEqual(held);
  });
});
