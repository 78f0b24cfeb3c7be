import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  InMemoryEventStore,
  InMemoryProjectionStore,
  NO_STREAM,
  NotCaughtUp,
  runPolicy,
  runProjection,
  START,
  systemClock,
  type Policy,
  type Runner,
} from '#event-sourcing';
import { newEvent, things } from '#testing';

const PATIENCE = 20_000;
let store: InMemoryEventStore;
let rows: InMemoryProjectionStore;
let running: Runner[] = [];

beforeEach(() => {
  store = new InMemoryEventStore(systemClock);
  rows = new InMemoryProjectionStore();
});
afterEach(async () => {
  for (const runner of running) await runner.stop();
  running = [];
  await store.close();
});

const started = (runner: Runner) => {
  running.push(runner);
  return runner;
};
const open = (thingId: string) =>
  store.append({
    stream: thingId,
    expectedRevision: NO_STREAM,
    events: [newEvent('ThingOpened.v1', { thingId, ownerId: null })],
  });

describe('a runner under a lease', () => {
  const permit = (token: number, isGood = () => true) => ({ token, isGood });

  it('ends, says why and stores nothing once a newer token was shown', async () => {
    const older = started(runProjection(store, rows, things, permit(1)));
    const { position } = await open('a');
    await older.reached(position, PATIENCE);
    const newer = started(runProjection(store, rows, things, permit(2)));
    await newer.reached(position, PATIENCE);
    const next = await open('b');
    await Promise.all([older.ended, newer.reached(next.position, PATIENCE)]);
    expect(older.status()).toMatchObject({ position, failure: expect.stringContaining('lease of things.v1 is lost') });
    await expect(older.reached(next.position, PATIENCE)).rejects.toBeInstanceOf(NotCaughtUp);
    expect(rows.rows('things')).toMatchObject([{ thingId: 'a' }, { thingId: 'b' }]);
  });

  it('begins nothing where a newer token was shown before it', async () => {
    await rows.begin(things.name, 2);
    const late = started(runProjection(store, rows, things, permit(1)));
    await late.ended;
    expect(late.status().failure).toContain('lost');
  });

  it('gives no further command once its own count says that the lease is over', async () => {
    let isGood = true;
    const seen: string[] = [];
    const policy: Policy = {
      name: 'remembering',
      types: ['ThingOpened.v1'],
      react: async ({ stream }) => {
        seen.push(stream);
        isGood = false;
      },
    };
    await open('a');
    await open('b');
    const runner = started(
      runPolicy(
        store,
        rows,
        policy,
        permit(1, () => isGood),
      ),
    );
    await runner.ended;
    expect(seen).toEqual(['a']);
    expect(await rows.load(policy.name)).toBe(START);
  });
});
