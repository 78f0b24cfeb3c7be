import { beforeEach, describe, expect, it } from '@jest/globals';
import { DrivenClock, eventIdOf, NO_STREAM, type StreamAppend } from '#event-sourcing';
import { KeptInMemory } from './kept-in-memory.fixture.js';
import { StoryLog } from './story-log.js';

const AT = '2025-03-03T01:00:00.000Z';
const appendOf = (stream: string, expectedRevision: number, commandId: string): StreamAppend => {
  const actor = { userId: 'u', unitId: 'o', role: 'system' };
  const meta = { commandId, correlationId: commandId, causationId: null, actor, occurredAt: AT };
  const id = eventIdOf(commandId, 0);
  return { stream, expectedRevision, events: [{ id, type: 'SomethingHappened.v1', data: { commandId }, meta }] };
};

describe('the log of a story', () => {
  let sink: KeptInMemory;
  let log: StoryLog;
  beforeEach(() => {
    sink = new KeptInMemory();
    log = new StoryLog(new DrivenClock(AT), sink, () => {}, 10);
  });

  it('keeps the promises of an append: the revision stated, and a repeat that is recognised', async () => {
    expect(await log.append(appendOf('a', NO_STREAM, 'one'))).toEqual({ revision: 0, position: 1, repeated: false });
    expect(await log.append(appendOf('a', NO_STREAM, 'one'))).toEqual({ revision: 0, position: 1, repeated: true });
    await expect(log.append(appendOf('a', NO_STREAM, 'two'))).rejects.toMatchObject({
      name: 'StaleRevision',
      actual: 0,
    });
    expect(await log.append(appendOf('a', 0, 'two'))).toMatchObject({ revision: 1, position: 2 });
  });

  it('reads what it no longer keeps from where it was written, and goes on from there', async () => {
    for (let n = 0; n < 30; n++) await log.append(appendOf(`stream-${n}`, NO_STREAM, `command-${n}`));
    expect(sink.events).toEqual([]);
    expect(await log.readStream('stream-0')).toMatchObject([{ revision: 0, data: { commandId: 'command-0' } }]);
    expect(sink.events).toHaveLength(30);
    await log.append(appendOf('stream-0', 0, 'later'));
    expect(await log.readStream('stream-0')).toHaveLength(2);
    await log.flushed();
    expect(sink.events.map(({ position }) => position)).toEqual(Array.from({ length: 31 }, (_, index) => index + 1));
  });

  it('answers readers in the order in which they asked, wherever the answer is', async () => {
    for (let n = 0; n < 30; n++) await log.append(appendOf(`stream-${n}`, NO_STREAM, `command-${n}`));
    const answered: string[] = [];
    const reading = ['stream-0', 'stream-29', 'stream-1', 'stream-28'].map(async (stream) => {
      await log.readStream(stream);
      answered.push(stream);
    });
    await Promise.all(reading);
    expect(answered).toEqual(['stream-0', 'stream-29', 'stream-1', 'stream-28']);
  });

  it('says so when the sink takes nothing any more, and gives it nothing else', async () => {
    const full = new Error('no room');
    const broken = new StoryLog(
      new DrivenClock(AT),
      { write: () => Promise.reject(full), readStream: async () => [] },
      () => {},
    );
    await broken.append(appendOf('a', NO_STREAM, 'one'));
    await expect(broken.flushed()).rejects.toBe(full);
    await expect(broken.keepPace()).rejects.toBe(full);
  });
});
