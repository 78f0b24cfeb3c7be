import { describe, expect, it } from '@jest/globals';
import { DrivenClock, InMemoryEventStore, InMemoryProjectionStore, NO_STREAM, runProjection } from '#event-sourcing';
import { newEvent } from '#testing';
import { openLogger } from './logger.js';
import { loggedStandstills } from './logged-standstills.js';

describe('a projection that meets an event which it cannot fold', () => {
  it('is told of in the log once, as an error, with the place', async () => {
    const lines: string[] = [];
    let told = () => {};
    const first = new Promise<void>((resolve) => (told = resolve));
    const output = {
      write: (line: string) => {
        lines.push(line);
        told();
      },
    };
    const logger = openLogger({ level: 'warn', program: 'test', output });
    const events = new InMemoryEventStore(new DrivenClock('2026-11-22T00:00:00Z'));
    const event = newEvent('ThingSeen.v1', {});
    await events.append({ stream: 'thing-1', expectedRevision: NO_STREAM, events: [event] });
    const projection = {
      name: 'things.v1',
      table: 'things',
      key: 'id',
      keysOf: () => ['1'],
      empty: (id: string) => ({ id }),
      on: {
        [event.type]: () => {
          throw new Error('odd');
        },
      },
    };
    const runner = runProjection(events, loggedStandstills(new InMemoryProjectionStore(), logger), projection);
    await first;
    await runner.stop();
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
      expect.objectContaining({ level: 50, runner: 'things.v1', eventId: event.id, position: 1 }),
    ]);
  });
});
