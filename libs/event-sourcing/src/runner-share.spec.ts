import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  DrivenClock,
  InMemoryEventStore,
  InMemoryLeases,
  InMemoryProjectionStore,
  LeaseLost,
  NO_STREAM,
  runPolicy,
  RunnerShare,
  START,
  systemClock,
  type Leases,
  type Policy,
  type ShareNews,
  type ShareOptions,
} from '#event-sourcing';
import { newEvent } from '#testing';

const TERM = 60_000;
const NAMES = ['p1', 'p2', 'p3', 'p4', 'p5'];

let clock: DrivenClock;
let leases: InMemoryLeases;
let store: InMemoryEventStore;
let rows: InMemoryProjectionStore;
let shares: RunnerShare[];
/** Who reacted to which event, as `holder policy stream`. */
let reactions: string[];
let news: string[];

beforeEach(() => {
  clock = new DrivenClock('2026-11-22T00:00:00Z');
  leases = new InMemoryLeases(clock);
  store = new InMemoryEventStore(systemClock);
  rows = new InMemoryProjectionStore();
  [shares, reactions, news] = [[], [], []];
});
afterEach(async () => {
  await Promise.all(shares.map((share) => share.stop()));
  await store.close();
});

const report = (holder: string) => (one: ShareNews) => {
  news.push(`${holder} ${one.kind} ${'name' in one ? one.name : ''}`.trim());
};

const policyOf = (holder: string, name: string): Policy => ({
  name,
  types: ['ThingOpened.v1'],
  react: async ({ stream }) => void reactions.push(`${holder} ${name} ${stream}`),
});

/** A process that looks at the leases all the time. */
async function process(holder: string, options: ShareOptions = {}, port: Leases = leases): Promise<RunnerShare> {
  const share = new RunnerShare(port, holder, { term: TERM, every: 1, report: report(holder), ...options });
  shares.push(share);
  await share.offer(
    NAMES.map((name) => ({ name, run: (permit) => runPolicy(store, rows, policyOf(holder, name), permit) })),
  );
  return share;
}

const open = (thingId: string) =>
  store.append({
    stream: thingId,
    expectedRevision: NO_STREAM,
    events: [newEvent('ThingOpened.v1', { thingId, ownerId: null })],
  });

const turn = () => new Promise((resolve) => setImmediate(resolve));
const until = async (isSo: () => boolean) => {
  while (!isSo()) await turn();
};

describe('RunnerShare', () => {
  it('runs everything at once where nobody else is', async () => {
    const only = await process('a');
    expect(only.holds).toEqual(NAMES);
    await open('x');
    await until(() => reactions.length === NAMES.length);
    expect(only.runner('p1')?.status()).toMatchObject({ name: 'p1', failure: null });
  });

  it('shares evenly with whoever comes, and each event is reacted to once', async () => {
    const first = await process('a');
    const second = await process('b');
    await until(() => second.holds.length === 2);
    expect([...first.holds, ...second.holds].toSorted()).toEqual(NAMES);
    const third = await process('c');
    await until(() => third.holds.length > 0 && first.holds.length + second.holds.length + third.holds.length === 5);
    expect([first, second, third].map(({ holds }) => holds.length).toSorted((one, other) => one - other)).toEqual([
      1, 2, 2,
    ]);
    await open('x');
    await until(() => reactions.length >= NAMES.length);
    expect(reactions.map((reaction) => reaction.slice(2)).toSorted()).toEqual(NAMES.map((name) => `${name} x`));
  });

  it('hands back at once when it is stopped', async () => {
    const first = await process('a');
    const second = await process('b');
    await until(() => second.holds.length === 2);
    await first.stop();
    await until(() => second.holds.length === NAMES.length);
    expect(first.holds).toEqual([]);
    expect(news.filter((line) => line.startsWith('a handed-back')).length).toBeGreaterThanOrEqual(NAMES.length);
  });

  it('takes over from one that says nothing any more, once its time is over and not before', async () => {
    await leases.attend({ holder: 'dead', names: NAMES }, TERM);
    await leases.acquire(NAMES, 'dead', TERM);
    const next = await process('b');
    expect(next.holds).toEqual([]);
    clock.advanceTo(new Date(clock.now().getTime() + TERM));
    await until(() => next.holds.length === NAMES.length);
  });

  it('need not wait for a dead one that bore its own name', async () => {
    await leases.attend({ holder: 'standalone', names: NAMES }, TERM);
    await leases.acquire(NAMES, 'standalone', TERM);
    const next = await process('standalone');
    expect(next.holds).toEqual(NAMES);
  });

  it('does nothing more with a lease that went to another, says so, and comes to have it again', async () => {
    const frozen = await process('a');
    const before = frozen.runner('p1')!;
    // While it stood still its time ran out on the store's clock, and another took everything.
    clock.advanceTo(new Date(clock.now().getTime() + TERM));
    const taken = await leases.acquire(NAMES, 'b', TERM);
    await until(() => news.filter((line) => line.startsWith('a lost')).length === NAMES.length);
    await open('x');
    await before.ended;
    expect(reactions).toEqual([]);
    expect(frozen.holds).toEqual([]);
    for (const lease of taken) await leases.release(lease);
    await until(() => reactions.length === NAMES.length);
    expect(frozen.holds).toEqual(NAMES);
  });

  it('goes on after the leases could not be reached, and says so once', async () => {
    let isAway = false;
    const away: Leases = Object.assign(Object.create(leases) as Leases, {
      renew: (...asked: Parameters<Leases['renew']>) =>
        isAway ? Promise.reject(new Error('away')) : leases.renew(...asked),
    });
    const share = await process('a', {}, away);
    isAway = true;
    await until(() => news.includes('a unreachable'));
    await turn();
    isAway = false;
    await open('x');
    await until(() => reactions.length === NAMES.length);
    expect(share.holds).toEqual(NAMES);
    expect(news.filter((line) => line === 'a unreachable')).toHaveLength(1);
  });

  it('stops working by its own count when it cannot prolong', async () => {
    const away: Leases = Object.assign(Object.create(leases) as Leases, {
      renew: () => Promise.reject(new Error('away')),
      acquire: (names: string[], holder: string, term: number) => leases.acquire(names.slice(0, 1), holder, term),
    });
    const share = await process('a', { term: 5 }, away);
    const runner = share.runner('p1')!;
    const started = performance.now();
    await until(() => performance.now() - started > 5);
    await open('x');
    await runner.ended;
    expect(runner.status().failure).toBe(new LeaseLost('p1').message);
    expect(reactions).toEqual([]);
    expect(await rows.load('p1')).toBe(START);
  });

  it('leaves a lease to run out whose runner does not end in time', async () => {
    let letGo = () => {};
    const stuck: Policy = {
      name: 'stuck',
      types: ['ThingOpened.v1'],
      react: () => new Promise((resolve) => (letGo = resolve)),
    };
    const share = new RunnerShare(leases, 'a', { term: TERM, every: 1, finishWithin: 1, report: report('a') });
    await share.offer([{ name: stuck.name, run: (permit) => runPolicy(store, rows, stuck, permit) }]);
    const runner = share.runner('stuck')!;
    const entered = letGo;
    await open('x');
    await until(() => letGo !== entered);
    await share.stop();
    expect(news).toEqual(['a taken stuck', 'a not-ended stuck']);
    expect((await leases.roster()).holders.get('stuck')).toBe('a');
    letGo();
    await runner.ended;
  });
});
