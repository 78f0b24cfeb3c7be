import { NO_STREAM } from '#event-sourcing';
import { timedWarm, type BenchLine } from './bench-line.js';
import type { BenchServer } from './bench-office.js';
import { Floor } from './floor.js';
import { givenEvent } from './sample-events.js';

const IN_FLIGHT = 64;
const ACTOR = { userId: 'bench', unitId: 'giver', role: 'system' };

/** Durable appends of one event each through the port, against single-row inserts. */
export function appendLine(server: BenchServer, events: number): BenchLine {
  return {
    name: 'append',
    size: `${events} events`,
    unit: 'events/s',
    goal: { is: 'at least', ratio: 3 },
    round: async () => {
      const items = Array.from({ length: events }, (_, n) => givenEvent(n, 'unit', ACTOR));
      const floor = await Floor.open(await server.newDatabase());
      const floorSeconds = await timedWarm(items, IN_FLIGHT, ({ stream, event: { type, data, meta } }) =>
        floor.insertEvent({ stream, revision: 0, type, data: JSON.stringify(data), meta: JSON.stringify(meta) }),
      );
      await floor.close();
      const stores = await server.newStores();
      const seconds = await timedWarm(items, IN_FLIGHT, ({ stream, event }) =>
        stores.events.append({ stream, expectedRevision: NO_STREAM, events: [event] }),
      );
      await stores.close();
      return { floor: 1 / floorSeconds, figure: 1 / seconds };
    },
  };
}
