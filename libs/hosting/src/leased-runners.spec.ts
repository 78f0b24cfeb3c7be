import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DrivenClock, InMemoryEventStore, InMemoryLeases, InMemoryProjectionStore, NotCaughtUp } from '#event-sourcing';
import { readModelProjections } from '#read-models';
import { LeasedRunners } from './leased-runners.js';

const NAMES = readModelProjections.map(({ name }) => name);

/** Far more than anything here takes; what waits for it waits in vain. */
const LONG = 30_000;

let clock: DrivenClock;
let stores: { events: InMemoryEventStore; projections: InMemoryProjectionStore; leases: InMemoryLeases };
let runners: LeasedRunners | null;

beforeEach(() => {
  clock = new DrivenClock('2026-03-02T01:00:00.000Z');
  const leases = new InMemoryLeases(clock);
  stores = { events: new InMemoryEventStore(clock), projections: new InMemoryProjectionStore(), leases };
  runners = null;
});
afterEach(async () => {
  await runners?.stop();
  await stores.events.close();
});

async function start(): Promise<LeasedRunners> {
  runners = await LeasedRunners.start(stores, 'this one', () => {});
  return runners;
}

/** Another process takes everything, at a moment when the leases of whoever had it are over. */
async function anotherTakesAll(): Promise<void> {
  clock.advanceTo(new Date(clock.now().getTime() + 60_000));
  const leases = await stores.leases.acquire(NAMES, 'another', LONG);
  for (const { name, token } of leases) await stores.projections.begin(name, token);
  await stores.leases.attend({ holder: 'another', names: NAMES }, LONG);
  expect(leases.map(({ name }) => name)).toEqual(NAMES);
}

async function anotherReaches(position: number): Promise<void> {
  const { holders } = await stores.leases.roster();
  for (const name of NAMES) {
    expect(holders.get(name)).toBe('another');
    const [lease] = await stores.leases.acquire([name], 'another', LONG);
    await stores.projections.save(name, await stores.projections.begin(name, lease!.token), position, lease!.token);
  }
}

describe('who waits for the read models', () => {
  it('hears of those that another process runs', async () => {
    await anotherTakesAll();
    const here = await start();
    expect(here.holds).toEqual([]);
    const reached = here.reached(7, LONG);
    await anotherReaches(7);
    await reached;
  });

  it('goes on waiting when this process loses them to another, which brings them there', async () => {
    const here = await start();
    expect(here.holds).toEqual(NAMES.toSorted());
    const reached = here.reached(7, LONG);
    await anotherTakesAll();
    while (here.holds.length > 0) await new Promise((resolve) => setImmediate(resolve));
    await anotherReaches(7);
    await reached;
  });

  it('is told when they do not get there in time, wherever they run', async () => {
    const here = await start();
    await expect(here.reached(7, 20)).rejects.toBeInstanceOf(NotCaughtUp);
    await anotherTakesAll();
    while (here.holds.length > 0) await new Promise((resolve) => setImmediate(resolve));
    await expect(here.reached(7, 20)).rejects.toBeInstanceOf(NotCaughtUp);
  });
});
