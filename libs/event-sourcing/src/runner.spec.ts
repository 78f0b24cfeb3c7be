import { describe, expect, it } from '@jest/globals';
import {
  CheckpointMoved,
  NO_STREAM,
  NotCaughtUp,
  runPolicy,
  runProjection,
  START,
  type Policy,
  type RecordedEvent,
  type Runner,
} from '#event-sourcing';
import { newEvent, things } from '#testing';
import { RunnersUnderTest } from './runners.fixture.js';

const PATIENCE = 20_000;
const at = new RunnersUnderTest();

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A policy that remembers what it was handed, and fails as often as it is told. */
function remembering(failures = 0): Policy & { seen: string[] } {
  const seen: string[] = [];
  return {
    name: 'remembering',
    types: ['ThingOpened.v1'],
    seen,
    react: async (event: RecordedEvent) => {
      seen.push(event.stream);
      if (failures-- > 0) throw new Error('not yet');
    },
  };
}

describe('runProjection', () => {
  it('catches up, follows, and says how far it has come', async () => {
    await at.open('a');
    const runner = at.started(runProjection(at.store, at.rows, things));
    const { position } = await at.open('b');
    await runner.reached(position, PATIENCE);
    expect(at.rows.rows('things')).toMatchObject([{ thingId: 'a' }, { thingId: 'b' }]);
    expect(runner.status()).toEqual({ name: 'things.v1', position, failure: null });
  });

  it('moves on over events that do not concern it', async () => {
    const { position } = await at.store.append({
      stream: 'x',
      expectedRevision: NO_STREAM,
      events: [newEvent('Foreign.v1')],
    });
    const runner = at.started(runProjection(at.store, at.rows, things));
    await runner.reached(position, PATIENCE);
    await runner.stop();
    expect(await at.rows.load(things.name)).toBe(position);
  });

  it('goes on from its checkpoint and applies nothing twice', async () => {
    const first = at.started(runProjection(at.store, at.rows, things));
    await first.reached((await at.open('a')).position, PATIENCE);
    await first.stop();
    const { position } = await at.store.append({
      stream: 'a',
      expectedRevision: 0,
      events: [newEvent('ThingMoved.v1', { thingId: 'a', ownerId: 'x' })],
    });
    const second = at.started(runProjection(at.store, at.rows, things));
    await second.reached(position, PATIENCE);
    expect(at.rows.rows('things')).toMatchObject([{ moveCount: 1, ownerId: 'x' }]);
  });

  it('stops at a poison event and says so, while others go on', async () => {
    await at.open('a');
    const poison = await at.open('b', 'poison');
    const { position } = await at.open('c');
    const stuck = at.started(runProjection(at.store, at.rows, things));
    const { on } = things;
    const tolerant = {
      ...things,
      name: 'other.v1',
      table: 'other',
      on: { ...on, 'ThingOpened.v1': (row: object) => row },
    };
    const other = at.started(runProjection(at.store, at.rows, tolerant as typeof things));
    await other.reached(position, PATIENCE);
    while (stuck.status().failure === null) await turn();
    await expect(stuck.reached(position, 0)).rejects.toBeInstanceOf(NotCaughtUp);
    expect(stuck.status().failure).toContain(`at position ${poison.position}`);
    expect(other.status().failure).toBeNull();
  });

  it('notes where it stands, passes over what it is told to, and says that all is well again', async () => {
    await at.open('a');
    const poison = await at.open('b', 'poison');
    const { position } = await at.open('c');
    const runner = at.started(runProjection(at.store, at.rows, things));
    while ((await at.rows.standstills()).length === 0) await turn();
    const [{ eventId } = { eventId: '' }] = await at.rows.standstills();
    expect(await at.store.readAll(poison.position - 1, 1)).toMatchObject([{ id: eventId }]);

    await at.rows.skip({ runner: 'other.v1', eventId, position: poison.position, reason: '', skippedBy: '' });
    await at.rows.skip({ runner: things.name, eventId, position: poison.position, reason: '', skippedBy: '' });
    await runner.reached(position, PATIENCE);
    expect(at.rows.rows('things')).toMatchObject([{ thingId: 'a' }, { thingId: 'c' }]);
    expect(runner.status().failure).toBeNull();
    expect(await at.rows.standstills()).toEqual([]);
  });

  it('passes over the only event there is', async () => {
    const { position } = await at.open('b', 'poison');
    const [{ id: eventId } = { id: '' }] = await at.store.readAll(START, 1);
    const runner = at.started(runProjection(at.store, at.rows, things));
    while (runner.status().failure === null) await turn();
    await at.rows.skip({ runner: things.name, eventId, position, reason: '', skippedBy: '' });
    await runner.reached(position, PATIENCE);
    expect(runner.status().failure).toBeNull();
    await runner.stop();
    expect(await at.rows.load(things.name)).toBe(position);
  });

  it('yields where another process moved its checkpoint, and goes on from there', async () => {
    const runner = at.started(runProjection(at.store, at.rows, things));
    const { position } = await at.open('a');
    await runner.reached(position, PATIENCE);
    await at.rows.save(things.name, position, position + 1);
    await at.open('b');
    const third = await at.open('c');
    await runner.reached(third.position, PATIENCE);
    // The event that the other process had taken over was left to it.
    expect(at.rows.rows('things')).toMatchObject([{ thingId: 'a' }, { thingId: 'c' }]);
  });

  it('does not claim to have reached what it has not', async () => {
    const runner = at.started(runProjection(at.store, at.rows, things));
    await expect(runner.reached(7, 5)).rejects.toBeInstanceOf(NotCaughtUp);
  });

  it('finishes the work in hand before it ends', async () => {
    let release = () => {};
    const entered = new Promise<void>((resolve) => {
      const apply = at.rows.apply.bind(at.rows);
      at.rows.apply = async (...batch) => {
        resolve();
        await new Promise<void>((go) => (release = go));
        return apply(...batch);
      };
    });
    const runner = runProjection(at.store, at.rows, things);
    const { position } = await at.open('a');
    await entered;
    const stopping = runner.stop();
    release();
    await stopping;
    expect(await at.rows.load(things.name)).toBe(position);
  });
});

describe('runPolicy', () => {
  it('hands each event over and stores the checkpoint after that', async () => {
    const policy = remembering();
    const runner = at.started(runPolicy(at.store, at.rows, policy));
    await at.open('a');
    const { position } = await at.open('b');
    await runner.reached(position, PATIENCE);
    expect(policy.seen).toEqual(['a', 'b']);
    expect(await at.rows.load(policy.name)).toBe(position);
  });

  it('tries again what failed, from the checkpoint on, and skips nothing', async () => {
    const policy = remembering(2);
    const { position } = await at.open('a');
    const runner = at.started(runPolicy(at.store, at.rows, policy));
    await runner.reached(position, PATIENCE);
    expect(policy.seen).toEqual(['a', 'a', 'a']);
    expect(runner.status().failure).toBeNull();
  });

  it('says at which event it fails, and passes over it when told to', async () => {
    const policy = remembering(Infinity);
    const { position } = await at.open('a');
    const runner = at.started(runPolicy(at.store, at.rows, policy));
    while ((await at.rows.standstills()).length === 0) await turn();
    const [standstill] = await at.rows.standstills();
    expect(standstill).toMatchObject({ runner: policy.name, position, reason: expect.stringContaining('not yet') });
    expect(runner.status().failure).toContain(`at event ${standstill!.eventId} at position ${position}`);
    await at.rows.skip({ ...standstill!, skippedBy: '' });
    await runner.reached(position, PATIENCE);
    expect(runner.status().failure).toBeNull();
  });

  it('starts where the last one stopped', async () => {
    const policy = remembering();
    const first = at.started(runPolicy(at.store, at.rows, policy));
    await first.reached((await at.open('a')).position, PATIENCE);
    await first.stop();
    const second = at.started(runPolicy(at.store, at.rows, policy));
    await second.reached((await at.open('b')).position, PATIENCE);
    expect(policy.seen).toEqual(['a', 'b']);
  });

  it('stops between two events, and the next one goes on with the second', async () => {
    const policy = remembering();
    const stopper: Policy = {
      ...policy,
      react: async (event) => {
        await policy.react(event);
        void first.stop();
      },
    };
    await at.open('a');
    const { position } = await at.open('b');
    const first: Runner = runPolicy(at.store, at.rows, stopper);
    await first.ended;
    await first.stop();
    expect(policy.seen).toEqual(['a']);
    await at.started(runPolicy(at.store, at.rows, policy)).reached(position, PATIENCE);
    expect(policy.seen).toEqual(['a', 'b']);
  });

  it('does not run on a checkpoint that somebody else moves', async () => {
    const policy = remembering();
    const runner = at.started(runPolicy(at.store, at.rows, policy));
    const { position } = await at.open('a');
    await runner.reached(position, PATIENCE);
    await expect(at.rows.save(policy.name, START, position)).rejects.toBeInstanceOf(CheckpointMoved);
  });
});
