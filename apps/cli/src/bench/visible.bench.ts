import { assignmentStream } from '#domain';
import { NO_STREAM } from '#event-sourcing';
import { Runners, type Stores } from '#hosting';
import { findAssignment } from '#read-models';
import { percentile, timed, type BenchLine } from './bench-line.js';
import type { BenchServer } from './bench-office.js';
import { givenEvent } from './sample-events.js';

const ACTOR = { userId: 'bench', unitId: 'giver', role: 'system' };
const IN_FLIGHT = 64;

/**
 * From the answer to an append until a query shows it, at half the rate that the same machine takes at most while all
 * projections keep up.
 */
export function visibleLine(server: BenchServer, events: number): BenchLine {
  return {
    name: 'visible',
    size: `${events} events at half of full load`,
    unit: 'ms (p99)',
    goal: { is: 'at most', figure: 100 },
    round: async () => {
      const stores = await server.newStores();
      const runners = new Runners(stores.events, stores.projections);
      const full = await fullRate(stores, runners, events);
      const times = await timesAt(full / 2, stores, runners, events);
      await runners.stop();
      await stores.close();
      const details = { 'p50 ms': percentile(times, 50), 'events/s': full / 2 };
      return { floor: null, figure: percentile(times, 99), details };
    },
  };
}

/** Events a second that come into the log and into all read models. */
async function fullRate(stores: Stores, runners: Runners, events: number): Promise<number> {
  const startedAt = performance.now();
  await timed(numbers(events, 0), IN_FLIGHT, (n) => append(stores, n));
  await runners.settled(120_000);
  return events / ((performance.now() - startedAt) / 1_000);
}

async function timesAt(rate: number, stores: Stores, runners: Runners, events: number): Promise<number[]> {
  const startedAt = performance.now();
  const shown = numbers(events, events).map(async (n, index) => {
    await until(startedAt + (index * 1_000) / rate);
    const { assignmentId, position } = await append(stores, n);
    const answeredAt = performance.now();
    await runners.reached(position, 60_000);
    // A few are looked up, so that it is the query which is believed.
    if (index % 100 === 0 && !(await findAssignment(stores.readModels, assignmentId))) {
      throw new Error(`${assignmentId} is not in the read model`);
    }
    return performance.now() - answeredAt;
  });
  return Promise.all(shown);
}

async function append(stores: Stores, n: number) {
  const { event } = givenEvent(n, `unit-${n % 150}`, ACTOR);
  const { assignmentId } = event.data as { assignmentId: string };
  const stream = assignmentStream(assignmentId);
  return { assignmentId, ...(await stores.events.append({ stream, expectedRevision: NO_STREAM, events: [event] })) };
}

const numbers = (count: number, from: number) => Array.from({ length: count }, (_, index) => from + index);

function until(time: number): Promise<void> {
  const wait = time - performance.now();
  return wait <= 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, wait));
}
