import { beforeEach, describe, expect, it } from '@jest/globals';
import { DrivenClock, InMemoryLeases, InMemoryProjectionStore, NotCaughtUp } from '#event-sourcing';
import { readModelProjections } from '#read-models';
import { StoredCatchUp } from './stored-catch-up.js';

const PROJECTIONS = readModelProjections.map(({ name }) => name);
const POLICY = 'give-assignments.v1';

let leases: InMemoryLeases;
let rows: InMemoryProjectionStore;

beforeEach(() => {
  leases = new InMemoryLeases(new DrivenClock('2026-03-02T01:00:00.000Z'));
  rows = new InMemoryProjectionStore();
});

const names = async (catchUp: StoredCatchUp) => (await catchUp.statuses()).map(({ name }) => name);

describe('a process that runs nothing itself', () => {
  it('knows the projections, and the policies of those who are there', async () => {
    expect(await names(new StoredCatchUp(rows, leases))).toEqual(PROJECTIONS);
    await leases.attend({ holder: 'a', names: [...PROJECTIONS, POLICY] }, 1_000);
    await leases.attend({ holder: 'b', names: [POLICY] }, 1_000);
    expect(await names(new StoredCatchUp(rows, leases))).toEqual([...PROJECTIONS, POLICY]);
    expect(await names(new StoredCatchUp(rows))).toEqual(PROJECTIONS);
  });

  it('tells how far each is, and where one stands', async () => {
    await leases.attend({ holder: 'a', names: [POLICY] }, 1_000);
    await rows.save(POLICY, 0, 4);
    await rows.noteStandstill({ runner: POLICY, position: 5, eventId: 'e', reason: 'nobody is there' });
    const statuses = await new StoredCatchUp(rows, leases).statuses();
    expect(statuses.at(-1)).toEqual({ name: POLICY, position: 4, failure: 'nobody is there' });
  });

  it('knows whether anybody is there at all', async () => {
    const catchUp = new StoredCatchUp(rows, leases);
    expect(await catchUp.hasWorkers()).toBe(false);
    await leases.attend({ holder: 'a', names: [] }, 1_000);
    expect(await catchUp.hasWorkers()).toBe(true);
    expect(await new StoredCatchUp(rows).hasWorkers()).toBe(true);
  });

  it('waits for the slowest, and not for ever', async () => {
    const catchUp = new StoredCatchUp(rows, leases);
    const [slowest, ...others] = PROJECTIONS;
    for (const name of others) await rows.save(name, 0, 3);
    await expect(catchUp.reached(3, 20)).rejects.toBeInstanceOf(NotCaughtUp);
    await catchUp.reachedBy(others, 3, 0);
    const reached = catchUp.reached(3, 30_000);
    await rows.save(slowest!, 0, 3);
    await reached;
  });
});
