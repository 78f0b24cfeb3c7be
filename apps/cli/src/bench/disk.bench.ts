import pg from 'pg';
import { NO_STREAM } from '#event-sourcing';
import type { BenchLine } from './bench-line.js';
import type { BenchServer } from './bench-office.js';
import { Floor } from './floor.js';
import { givenEvent } from './sample-events.js';

const ACTOR = { userId: 'bench', unitId: 'giver', role: 'system' };

/** Bytes on disk an event, all indexes included, against the same events in a table written by hand. */
export function diskLine(server: BenchServer, events: number): BenchLine {
  return {
    name: 'disk',
    size: `${events} events`,
    unit: 'bytes/event',
    goal: { is: 'at most', ratio: 1.5 },
    round: async () => {
      const items = Array.from({ length: events }, (_, n) => givenEvent(n, 'unit', ACTOR));
      const floorUrl = await server.newDatabase();
      const floor = await Floor.open(floorUrl, 4);
      for (const { stream, event } of items) {
        const { type, data, meta } = event;
        await floor.insertEvent({ stream, revision: 0, type, data: JSON.stringify(data), meta: JSON.stringify(meta) });
      }
      await floor.close();
      const stores = await server.newStores();
      await stores.events.appendMany(
        items.map(({ stream, event }) => ({ stream, expectedRevision: NO_STREAM, events: [event] })),
      );
      const figure = (await sizeOf(stores.databaseUrl, 'events')) / events;
      await stores.close();
      return { floor: (await sizeOf(floorUrl, 'floor_events')) / events, figure };
    },
  };
}

async function sizeOf(url: string, table: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ size: string }>('SELECT pg_total_relation_size($1::regclass) AS size', [table]);
  await client.end();
  return Number(rows[0]!.size);
}
