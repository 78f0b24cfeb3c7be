import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  CommandIdReused,
  decideAndAppend,
  decideAndAppendNew,
  DrivenClock,
  eventIdOf,
  HappenedTooEarly,
  InMemoryEventStore,
  NO_STREAM,
  Refusal,
  StaleRevision,
  StaleScreen,
  TooMuchContention,
  type Decider,
  type DomainEvent,
  type EventStore,
} from '#event-sourcing';
import { someMeta } from '#testing';

type Added = DomainEvent<'Added.v1', { amount: number }>;

class TooMuch extends Refusal {
  readonly code = 'too-much';
}

/** A sum that stays below a bound. */
const sum: Decider<{ add: number[] }, number, Added> = {
  initialState: 0,
  decide: ({ add }, state) => {
    if (add.reduce((total, amount) => total + amount, state) > 100) throw new TooMuch({ state });
    return add.map((amount) => ({ type: 'Added.v1', data: { amount } }));
  },
  evolve: (state, { data }) => state + data.amount,
};

let store: InMemoryEventStore;
beforeEach(() => {
  store = new InMemoryEventStore(new DrivenClock('2026-11-22T00:00:00Z'));
});

const amounts = async (stream = 'sum-1') =>
  (await store.readStream(stream)).map(({ data }) => (data as Added['data']).amount);

describe('decideAndAppend', () => {
  it('decides on the folded history and appends what was decided', async () => {
    const first = await decideAndAppend(store, sum, 'sum-1', { add: [40, 50] }, someMeta());
    expect(first).toMatchObject({ stream: 'sum-1', revision: 1, position: 2, repeated: false });
    await expect(decideAndAppend(store, sum, 'sum-1', { add: [11] }, someMeta())).rejects.toBeInstanceOf(TooMuch);
    expect(await amounts()).toEqual([40, 50]);
  });

  it('gives events ids that follow from the command’s', async () => {
    const meta = someMeta({ commandId: 'c-1' });
    await decideAndAppend(store, sum, 'sum-1', { add: [1, 2] }, meta);
    const events = await store.readStream('sum-1');
    expect(events.map(({ id }) => id)).toEqual([eventIdOf('c-1', 0), eventIdOf('c-1', 1)]);
    expect(events[0]?.meta).toMatchObject(meta);
  });

  it('refuses a step said to have happened before one that it follows, beyond the difference of two clocks', async () => {
    const at = (occurredAt: string) => someMeta({ occurredAt });
    const follows = () => true;
    const add = (occurredAt: string) => decideAndAppend(store, sum, 'sum-1', { add: [1] }, at(occurredAt), { follows });
    await add('2026-11-22T08:00:00.000Z');
    await expect(add('2026-11-22T07:58:59.000Z')).rejects.toBeInstanceOf(HappenedTooEarly);
    await add('2026-11-22T07:59:30.000Z');
    expect(await amounts()).toEqual([1, 1]);
    await decideAndAppend(store, sum, 'sum-1', { add: [1] }, at('2020-01-01T00:00:00.000Z'));
    expect(await amounts()).toEqual([1, 1, 1]);
  });

  it('writes nothing where nothing is left to do', async () => {
    const decision = await decideAndAppend(store, sum, 'sum-1', { add: [] }, someMeta());
    expect(decision).toEqual({ stream: 'sum-1', revision: NO_STREAM, position: null, events: [], repeated: false });
  });

  it('answers a repeat as the first time, though others wrote since and the rule would now say no', async () => {
    const meta = someMeta();
    const first = await decideAndAppend(store, sum, 'sum-1', { add: [60] }, meta);
    await decideAndAppend(store, sum, 'sum-1', { add: [40] }, someMeta());
    const repeat = await decideAndAppend(store, sum, 'sum-1', { add: [60] }, meta);
    expect(repeat).toMatchObject({ revision: first.revision, position: first.position, repeated: true });
    expect(repeat.events).toMatchObject(first.events);
    expect(await amounts()).toEqual([60, 40]);
  });

  it('writes once what comes twice at the same instant', async () => {
    const meta = someMeta();
    const decisions = await Promise.all(
      Array.from({ length: 8 }, () => decideAndAppend(store, sum, 'sum-1', { add: [1] }, meta)),
    );
    expect(new Set(decisions.map(({ position }) => position)).size).toBe(1);
    expect(await amounts()).toEqual([1]);
  });

  it('refuses another command under a command id that was used', async () => {
    const meta = someMeta({ fingerprint: 'one' });
    await decideAndAppend(store, sum, 'sum-1', { add: [1] }, meta);
    await decideAndAppend(store, sum, 'sum-1', { add: [1] }, meta);
    const other = decideAndAppend(store, sum, 'sum-1', { add: [2] }, { ...meta, fingerprint: 'two' });
    await expect(other).rejects.toBeInstanceOf(CommandIdReused);
    expect(await amounts()).toEqual([1]);
  });

  it('carries out one of two different commands that come under one id at the same instant', async () => {
    for (let round = 0; round < 50; round++) {
      const [stream, meta] = [`race-${round}`, someMeta()];
      const outcomes = await Promise.allSettled(
        [1, 2].map((amount) =>
          decideAndAppend(store, sum, stream, { add: [amount] }, { ...meta, fingerprint: `add ${amount}` }),
        ),
      );
      const [carriedOut, ...others] = outcomes.flatMap(({ status }, index) =>
        status === 'fulfilled' ? [index + 1] : [],
      );
      expect(others).toEqual([]);
      expect(await amounts(stream)).toEqual([carriedOut]);
      const refused = outcomes.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
      expect(refused.reason).toBeInstanceOf(CommandIdReused);
    }
  });

  it('refuses a command that was given on a stale screen', async () => {
    await decideAndAppend(store, sum, 'sum-1', { add: [1] }, someMeta());
    await decideAndAppend(store, sum, 'sum-1', { add: [2] }, someMeta(), { seenRevision: 0 });
    const stale = decideAndAppend(store, sum, 'sum-1', { add: [3] }, someMeta(), { seenRevision: 0 });
    await expect(stale).rejects.toBeInstanceOf(StaleScreen);
    await expect(stale).rejects.toMatchObject({ fields: { seenRevision: 0, currentRevision: 1 } });
    expect(await amounts()).toEqual([1, 2]);
  });

  it('does not call a repeat stale', async () => {
    const meta = someMeta();
    await decideAndAppend(store, sum, 'sum-1', { add: [1] }, someMeta());
    await decideAndAppend(store, sum, 'sum-1', { add: [2] }, meta, { seenRevision: 0 });
    const repeat = await decideAndAppend(store, sum, 'sum-1', { add: [2] }, meta, { seenRevision: 0 });
    expect(repeat.repeated).toBe(true);
  });

  it('decides again when somebody else was quicker, until the rule says no', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 9 }, () => decideAndAppend(store, sum, 'sum-1', { add: [30] }, someMeta())),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(TooMuch);
    }
    expect(await amounts()).toEqual([30, 30, 30]);
  });

  it('lets everybody through who writes to one stream at the same instant, in few attempts', async () => {
    let appends = 0;
    const counting: EventStore = Object.assign(Object.create(store) as EventStore, {
      append: async (request: Parameters<EventStore['append']>[0]) => {
        appends++;
        return store.append(request);
      },
    });
    await Promise.all(
      Array.from({ length: 60 }, () => decideAndAppend(counting, sum, 'sum-1', { add: [1] }, someMeta())),
    );
    expect(await amounts()).toHaveLength(60);
    // Each once in vain together with the others, and once in its turn.
    expect(appends).toBeLessThan(2 * 60);
  });

  it('leaves the turn to the next where a command is refused', async () => {
    const commands = Array.from({ length: 6 }, () => decideAndAppend(store, sum, 'sum-1', { add: [60] }, someMeta()));
    await Promise.allSettled(commands);
    await decideAndAppend(store, sum, 'sum-1', { add: [1] }, someMeta());
    expect(await amounts()).toEqual([60, 1]);
  });

  it('gives up on a stream that never stands still', async () => {
    let reads = 0;
    const restless: EventStore = Object.assign(Object.create(store) as EventStore, {
      readStream: async (stream: string) => {
        reads++;
        return store.readStream(stream);
      },
      append: async () => {
        throw new StaleRevision('sum-1', NO_STREAM, 0);
      },
    });
    const tried = decideAndAppend(restless, sum, 'sum-1', { add: [1] }, someMeta());
    await expect(tried).rejects.toBeInstanceOf(TooMuchContention);
    expect(reads).toBe(12);
  });

  it('leaves other failures to the caller', async () => {
    const broken: EventStore = Object.assign(Object.create(store) as EventStore, {
      append: async () => {
        throw new Error('no answer');
      },
    });
    await expect(decideAndAppend(broken, sum, 'sum-1', { add: [1] }, someMeta())).rejects.toThrow('no answer');
  });
});

describe('decideAndAppendNew', () => {
  it('carries out first commands together, and again without doing anything twice', async () => {
    const commands = ['sum-1', 'sum-2', 'sum-3'].map((stream, index) => ({
      stream,
      command: { add: [index + 1] },
      meta: someMeta(),
    }));
    await decideAndAppendNew(store, sum, commands.slice(0, 2));
    const decisions = await decideAndAppendNew(store, sum, commands);
    expect(decisions.map(({ stream, revision }) => [stream, revision])).toEqual([
      ['sum-1', 0],
      ['sum-2', 0],
      ['sum-3', 0],
    ]);
    expect([await amounts('sum-1'), await amounts('sum-2'), await amounts('sum-3')]).toEqual([[1], [2], [3]]);
  });

  it('takes the ordinary way where the stream exists after all', async () => {
    await decideAndAppend(store, sum, 'sum-1', { add: [70] }, someMeta());
    const decisions = await decideAndAppendNew(store, sum, [
      { stream: 'sum-1', command: { add: [5] }, meta: someMeta() },
      { stream: 'sum-2', command: { add: [6] }, meta: someMeta() },
    ]);
    expect(decisions.map(({ revision }) => revision)).toEqual([1, 0]);
    const refused = decideAndAppendNew(store, sum, [{ stream: 'sum-1', command: { add: [80] }, meta: someMeta() }]);
    await expect(refused).rejects.toBeInstanceOf(TooMuch);
  });
});
