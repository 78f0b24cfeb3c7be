import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { HealthServer } from './health-server.js';

let isAway: boolean;
let health: HealthServer;
let url: string;

beforeEach(async () => {
  isAway = false;
  const stores = {
    events: { lastPosition: async () => 42 },
    catchUp: { statuses: async () => [{ name: 'units.v1', position: 40, failure: null }] },
    database: { query: async () => (isAway ? Promise.reject(new Error('away')) : {}) },
    dataFolder: tmpdir(),
    leastFreeDisk: 1,
  };
  health = new HealthServer({ holder: 'worker 1', stores, runners: { holds: ['units.v1'] } });
  await health.listen(0, '127.0.0.1');
  url = await health.getUrl();
});
afterEach(() => health.close());

describe('the health of a worker', () => {
  it('tells that it works, and what it runs', async () => {
    const answer = await fetch(`${url}/health/ready?from=a-balancer`);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await answer.json()).toMatchObject({ status: 'ready', holder: 'worker 1', holds: ['units.v1'] });
  });

  it('tells that it is not ready, and when to ask again; it lives all the same', async () => {
    isAway = true;
    const answer = await fetch(`${url}/health/ready`);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await answer.json()).toMatchObject({ troubles: [{ part: 'database' }], holds: ['units.v1'] });
    expect(await (await fetch(`${url}/health/live`)).json()).toEqual({ status: 'live' });
  });

  it.each([
    ['GET', '/health'],
    ['GET', '/'],
    ['POST', '/health/ready'],
  ])('has nothing else: %s %s', async (method, path) => {
    expect((await fetch(`${url}${path}`, { method })).status).toBe(404);
  });

  it('says so when its port is taken', async () => {
    const second = new HealthServer({
      holder: 'worker 2',
      stores: {
        events: { lastPosition: async () => 0 },
        catchUp: { statuses: async () => [] },
        database: { query: async () => ({}) },
      },
      runners: { holds: [] },
    });
    await expect(second.listen(Number(new URL(url).port), '127.0.0.1')).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
