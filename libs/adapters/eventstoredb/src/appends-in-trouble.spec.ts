import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NO_STREAM, START, StaleRevision, StoreUnavailable, type StreamAppend } from '#event-sourcing';
import { newEvent, startEventStoreDouble, type EventStoreDouble } from '#testing';
import { EventStoreDbEventStore } from './eventstoredb-event-store.js';

let double: EventStoreDouble;
let store: EventStoreDbEventStore;
const uncaught: unknown[] = [];
const note = (error: unknown) => void uncaught.push(error);

beforeEach(async () => {
  double = await startEventStoreDouble();
  // Patience is three time-outs: two that run out must leave room for the third on a machine that is busy.
  store = new EventStoreDbEventStore(double.url, { timeout: 600 });
  process.on('uncaughtException', note).on('unhandledRejection', note);
});
afterEach(async () => {
  await store.close();
  await double.stop();
  process.off('uncaughtException', note).off('unhandledRejection', note);
  expect(uncaught.splice(0)).toEqual([]);
});

const one = (stream: string, ...events: StreamAppend['events']): StreamAppend => ({
  stream,
  expectedRevision: NO_STREAM,
  events: events.length > 0 ? events : [newEvent('A.v1')],
});
const log = () => store.readAll(START, 100);
const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
};

describe('an append whose outcome is unknown', () => {
  it('is sent again under the same ids and revision after its own time-out, and written once', async () => {
    double.faults.loseAnswers = 2;
    const append = one('unit-1');
    const appended = await store.append(append);
    expect(await log()).toMatchObject([{ id: append.events[0]!.id, revision: 0, position: appended.position }]);
    expect(double.begun.batches).toBe(3);
  });

  it('is sent again when it never reached the log', async () => {
    double.faults.loseAppends = 1;
    expect(await store.append(one('unit-1'))).toMatchObject({ revision: 0 });
    expect(await log()).toHaveLength(1);
  });

  it('is sent again when the server ends the call politely, which leaves everything on it pending', async () => {
    double.faults.endBatches = 1;
    const answers = await Promise.all([store.append(one('unit-1')), store.append(one('unit-2'))]);
    expect(answers.map(({ revision }) => revision)).toEqual([0, 0]);
    expect(await log()).toHaveLength(2);
  });

  it('is sent again when the call breaks', async () => {
    double.faults.breakBatches = 1;
    expect(await store.append(one('unit-1'))).toMatchObject({ revision: 0 });
    expect(await log()).toHaveLength(1);
  });

  it('is recognised although the stream has moved on since', async () => {
    const append = one('unit-1');
    const first = await store.append(append);
    await store.append({ stream: 'unit-1', expectedRevision: 0, events: [newEvent('B.v1')] });
    double.faults.loseAnswers = 1;
    expect(await store.append(append)).toEqual(first);
  });

  it('is recognised by what stands in its place where the server does not know it again', async () => {
    double.faults.deniesRepeats = true;
    double.faults.loseAnswers = 1;
    const append = one('unit-1', newEvent('A.v1'), newEvent('B.v1'));
    const first = await store.append(append);
    expect(first).toMatchObject({ revision: 1, repeated: true });
    await store.append({ stream: 'unit-1', expectedRevision: 1, events: [newEvent('C.v1')] });
    expect(await store.append(append)).toEqual(first);
    const overlapping = store.append(one('unit-1', append.events[0]!, newEvent('X.v1')));
    await expect(overlapping).rejects.toMatchObject({ name: 'StaleRevision', actual: 2 });
  });

  it('ends in StoreUnavailable after a bounded number of attempts, and may be repeated after that', async () => {
    double.faults.loseAnswers = 1_000;
    const append = one('unit-1');
    await expect(store.append(append)).rejects.toBeInstanceOf(StoreUnavailable);
    expect(double.begun.batches).toBeLessThan(10);
    double.faults.loseAnswers = 0;
    expect(await store.append(append)).toMatchObject({ revision: 0 });
    expect(await log()).toHaveLength(1);
  });

  it('is a conflict when somebody else took its place meanwhile', async () => {
    const rival = new EventStoreDbEventStore(double.url);
    double.faults.loseAppends = 1;
    const losing = store.append(one('unit-1'));
    await until(() => double.faults.loseAppends === 0);
    await rival.append(one('unit-1'));
    await expect(losing).rejects.toMatchObject({ name: 'StaleRevision', expected: NO_STREAM, actual: 0 });
    await rival.close();
  });

  it('is answered with the place that the log knows where an old server tells none', async () => {
    double.faults.noPositions = true;
    const appended = await store.append(one('unit-1', newEvent('A.v1'), newEvent('B.v1')));
    expect((await log()).at(-1)).toMatchObject(appended);
  });
});

describe('appends of several stores in one process', () => {
  it('do not fall with the batch call of another store, and late answers raise nothing', async () => {
    const other = new EventStoreDbEventStore(double.url, { timeout: 10_000 });
    double.faults.withholdAnswers = true;
    const waiting = other.append(one('unit-1'));
    await until(() => double.log.read('unit-1') !== null);
    // The first store's call breaks while the other one's append is pending.
    double.faults.breakBatches = 1;
    const broken = store.append(one('unit-2'));
    await until(() => double.faults.breakBatches === 0);
    double.releaseAnswers();
    expect(await waiting).toMatchObject({ revision: 0 });
    expect(await broken).toMatchObject({ revision: 0 });
    await other.close();
  });

  it('drop an answer that comes after its time-out', async () => {
    double.faults.withholdAnswers = true;
    const waiting = store.append(one('unit-1'));
    await until(() => double.begun.batches === 2);
    double.releaseAnswers();
    expect(await waiting).toMatchObject({ revision: 0 });
    expect(await log()).toHaveLength(1);
  });
});

describe('a server that cannot serve now', () => {
  it.each(['notReady', 'notLeader', 'unavailable'] as const)('is asked again: %s', async (fault) => {
    double.faults[fault] = 2;
    expect(await store.append(one('unit-1'))).toMatchObject({ revision: 0 });
    double.faults[fault] = fault === 'notReady' ? 0 : 2;
    expect(await store.readStream('unit-1')).toHaveLength(1);
    expect(await log()).toHaveLength(1);
  });

  it('is left for the leader that it names', async () => {
    const leader = await startEventStoreDouble({ log: double.log });
    double.leader = leader;
    double.faults.notLeader = 1;
    await store.append(one('unit-1'));
    expect(leader.begun.batches).toBe(1);
    await leader.stop();
  });

  it('that is away answers with StoreUnavailable, and the next call after it came back goes through', async () => {
    await store.append(one('unit-1'));
    await double.stop();
    await expect(store.append(one('unit-2'))).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(store.readStream('unit-1')).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(store.lastPosition()).rejects.toBeInstanceOf(StoreUnavailable);
    await double.start();
    expect(await store.append(one('unit-2'))).toMatchObject({ revision: 0 });
    expect(await log()).toHaveLength(2);
  });

  it('that does not answer a read is asked again', async () => {
    await store.append(one('unit-1'));
    double.faults.silentReads = 1;
    expect(await store.readStream('unit-1')).toHaveLength(1);
  });
});

describe('revisions', () => {
  it('are told right whatever the connection string says about failed appends', async () => {
    const own = new EventStoreDbEventStore(`${double.url}&throwOnAppendFailure=false`);
    await own.append(one('unit-1', newEvent('A.v1'), newEvent('B.v1'), newEvent('C.v1')));
    const stale = own.append(one('unit-1'));
    await expect(stale).rejects.toBeInstanceOf(StaleRevision);
    await expect(stale).rejects.toMatchObject({ expected: NO_STREAM, actual: 2 });
    await own.close();
  });

  it('go on where a stream was deleted softly, and nothing is taken for a repeat', async () => {
    await store.append(one('unit-1', newEvent('A.v1'), newEvent('B.v1')));
    double.log.delete('unit-1');
    expect(await store.readStream('unit-1')).toEqual([]);
    expect(await store.append(one('unit-1'))).toMatchObject({ revision: 2 });
    expect(await store.readStream('unit-1')).toMatchObject([{ revision: 2 }]);
  });
});

it('refuses calls after it was closed, and finishes those before', async () => {
  const asked = store.append(one('unit-1'));
  await store.close();
  expect(await asked).toMatchObject({ revision: 0 });
  await expect(store.append(one('unit-2'))).rejects.toBeInstanceOf(StoreUnavailable);
  await expect(store.lastPosition()).rejects.toBeInstanceOf(StoreUnavailable);
});
