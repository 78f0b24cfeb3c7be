import { describe, expect, it } from '@jest/globals';
import { NotCaughtUp, runPolicy, runProjection, START, type Policy } from '#event-sourcing';
import { things } from '#testing';
import { RunnersUnderTest } from './runners.fixture.js';

const PATIENCE = 20_000;
const at = new RunnersUnderTest();

describe('a runner under a lease', () => {
  const permit = (token: number, isGood = () => true) => ({ token, isGood });

  it('ends, says why and stores nothing once a newer token was shown', async () => {
    const older = at.started(runProjection(at.store, at.rows, things, permit(1)));
    const { position } = await at.open('a');
    await older.reached(position, PATIENCE);
    const newer = at.started(runProjection(at.store, at.rows, things, permit(2)));
    await newer.reached(position, PATIENCE);
    const next = await at.open('b');
    await Promise.all([older.ended, newer.reached(next.position, PATIENCE)]);
    expect(older.status()).toMatchObject({ position, failure: expect.stringContaining('lease of things.v1 is lost') });
    await expect(older.reached(next.position, PATIENCE)).rejects.toBeInstanceOf(NotCaughtUp);
    expect(at.rows.rows('things')).toMatchObject([{ thingId: 'a' }, { thingId: 'b' }]);
  });

  it('begins nothing where a newer token was shown before it', async () => {
    await at.rows.begin(things.name, 2);
    const late = at.started(runProjection(at.store, at.rows, things, permit(1)));
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
    await at.open('a');
    await at.open('b');
    const runner = at.started(
      runPolicy(
        at.store,
        at.rows,
        policy,
        permit(1, () => isGood),
      ),
    );
    await runner.ended;
    expect(seen).toEqual(['a']);
    expect(await at.rows.load(policy.name)).toBe(START);
  });
});
