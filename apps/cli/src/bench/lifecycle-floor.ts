import { timedWarm } from './bench-line.js';
import type { BenchServer } from './bench-office.js';
import { Floor } from './floor.js';
import { givenEvent } from './sample-events.js';

const ACTOR = { userId: 'bench', unitId: 'giver', role: 'system' };
const STEPS = ['given', 'acknowledged', 'reported', 'accepted'];

/** Steps a second of obligations as hand-written SQL: an event and its row a step, no decisions. */
export async function lifecycleFloor(server: BenchServer, lifecycles: number, atOnce: number): Promise<number> {
  const floor = await Floor.open(await server.newDatabase());
  const items = Array.from({ length: lifecycles }, (_, n) => givenEvent(n, 'unit', ACTOR));
  const seconds = await timedWarm(items, atOnce, async ({ stream, event }) => {
    const data = JSON.stringify(event.data);
    const meta = JSON.stringify(event.meta);
    for (const [revision, type] of STEPS.entries())
      await floor.insertEventAndRow({ stream, revision, type, data, meta });
  });
  await floor.close();
  return STEPS.length / seconds;
}
