import { describe, expect, it } from '@jest/globals';
import { tmpdir } from 'node:os';
import { StoreUnavailable } from '#event-sourcing';
import { readinessOf, type Examined } from './readiness.js';

const status = { name: 'units.v1', position: 40, failure: null };

const well: Examined = {
  events: { lastPosition: async () => 42 },
  catchUp: { statuses: async () => [status] },
  database: { query: async () => ({}) },
  queue: async () => ({}),
  dataFolder: tmpdir(),
  leastFreeDisk: 1,
};

const refused = () => Promise.reject(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }));

describe('a process', () => {
  it('is ready when all answers', async () => {
    expect(await readinessOf(well)).toMatchObject({ status: 'ready', troubles: [], lastPosition: 42 });
  });

  it.each<[string, Partial<Examined>, object]>([
    [
      'the database is away',
      { database: { query: refused } },
      { part: 'database', trouble: 'The database cannot be used: nothing listens there' },
    ],
    [
      'the event store is away',
      { events: { lastPosition: () => refused().catch((cause) => Promise.reject(new StoreUnavailable(cause))) } },
      { part: 'event-store', trouble: 'The event store cannot be used: nothing listens there' },
    ],
    [
      'the queue is away',
      { queue: refused },
      { part: 'queue', trouble: 'The job queue cannot be used: nothing listens there' },
    ],
    [
      'a projection has stopped at an event',
      { catchUp: { statuses: async () => [{ ...status, failure: 'event 41 (Given.v1) cannot be folded' }] } },
      { part: 'units.v1', trouble: 'event 41 (Given.v1) cannot be folded' },
    ],
    [
      'the disk is nearly full',
      { leastFreeDisk: Infinity },
      { part: 'disk', trouble: expect.stringMatching(/^The disk of the data folder is nearly full: \d+ MB are free$/) },
    ],
    [
      'the data folder is gone',
      { dataFolder: '/no/such/folder' },
      { part: 'disk', trouble: expect.stringContaining('ENOENT') },
    ],
  ])('is not ready, and says why, when %s', async (_, ill, trouble) => {
    const readiness = await readinessOf({ ...well, ...ill });
    expect(readiness.status).toBe('not-ready');
    expect(readiness.troubles).toEqual([trouble]);
  });

  it('is ready, with a warning, when no worker runs', async () => {
    const without = { ...well.catchUp, hasWorkers: async () => false };
    const { status: state, warnings } = await readinessOf({ ...well, catchUp: without });
    expect([state, warnings]).toEqual(['ready', [expect.stringMatching(/^No worker runs: .* until one is started$/)]]);
    const others: NonNullable<Examined['catchUp']['hasWorkers']>[] = [async () => true, refused];
    for (const hasWorkers of others) {
      expect((await readinessOf({ ...well, catchUp: { ...well.catchUp, hasWorkers } })).warnings).toEqual([]);
    }
  });

  it('does not wait for what never answers', async () => {
    const { troubles } = await readinessOf({ ...well, database: { query: () => new Promise(() => {}) } });
    expect(troubles).toEqual([{ part: 'database', trouble: 'The database cannot be used: no answer within 2000 ms' }]);
  });
});
