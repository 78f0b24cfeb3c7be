import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Authority } from '#application';
import { unitStream, UnitTree, userStream } from '#domain';
import { InMemoryEventStore, NotCaughtUp, NO_STREAM, systemClock } from '#event-sourcing';
import { openReadModels, type UserView } from '#read-models';
import { newEvent, testDatabase, type TestDatabase } from '#testing';
import { Drain } from '../stopping/drain.js';
import { Audience } from './audience.js';
import { Followers, type LivePace } from './followers.js';
import { LiveFeed } from './live-feed.js';
import { LiveStream } from './live-stream.js';
import { LiveStreamsFull, TooManyLiveStreams } from './refusals.js';
import { Wire } from './wire.fixture.js';

const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
};

const person = (userId: string) => ({ userId, unitId: 'office', role: 'unit-officer' });

const userView = (userId: string): UserView => ({
  userId,
  login: userId,
  displayName: userId,
  unitId: 'office',
  role: 'unit-officer',
  email: null,
  disabled: false,
  passedFrom: [],
  revision: 0,
});

describe('a feed of what changes', () => {
  let events: InMemoryEventStore;
  let database: TestDatabase;
  let drain: Drain;
  let openSessions: Set<string>;
  let users: Map<string, UserView>;
  let isBehind: boolean;
  /** How often the database will not answer. */
  let failures: number;
  let pace: LivePace;

  beforeAll(async () => {
    Logger.overrideLogger(false);
    database = await testDatabase();
  });
  afterAll(() => database.close());
  beforeEach(() => {
    events = new InMemoryEventStore(systemClock);
    drain = new Drain();
    openSessions = new Set();
    users = new Map();
    isBehind = false;
    failures = 0;
    pace = { heartbeat: 60_000, sessions: 60_000 };
  });
  afterEach(async () => {
    await drain.onModuleDestroy();
    await events.close();
  });

  function openFeed(): LiveFeed {
    const tree = new UnitTree([]);
    const organisation = {
      tree: async () => tree,
      present: async () => ({ tree, groups: new Map() }),
    };
    const people = {
      find: async (id: string) => {
        if (failures-- > 0) throw new Error('away');
        failures = 0;
        return users.get(id) ?? null;
      },
      forget: () => {},
    };
    const accounts = { openAmong: async () => openSessions };
    const catchUp = {
      statuses: async () => [],
      skips: async () => [],
      reached: async () => {
        if (isBehind) throw new NotCaughtUp('behind');
      },
    };
    const followers = new Followers(accounts, people, pace);
    const audience = new Audience(new Authority(organisation), organisation, openReadModels(database.pool));
    return new LiveFeed(events, catchUp, audience, followers, drain);
  }

  async function join(feed: LiveFeed, { user = 'ann', lastEventId = null as string | null } = {}): Promise<Wire> {
    feed.demandRoom(user);
    const wire = new Wire();
    openSessions.add(`session of ${user}`);
    await feed.join(
      new LiveStream(wire as never, { actor: person(user), sessionId: `session of ${user}` }),
      lastEventId,
    );
    return wire;
  }

  let written = 0;
  const write = async (count: number, streamOf = () => unitStream(`unit-${++written}`)) => {
    for (let index = 0; index < count; index++) {
      const stream = streamOf();
      await events.append({ stream, expectedRevision: NO_STREAM, events: [newEvent('SomethingHappened.v1')] });
    }
    return events.lastPosition();
  };
  const positions = (wire: Wire) => wire.frames.filter(({ event }) => event === 'changed').map(({ id }) => Number(id));

  it('begins with the position from which on everything is told', async () => {
    const last = await write(3);
    const wire = await join(openFeed());
    expect(wire.frames).toEqual([{ event: 'ready', id: String(last), data: { position: last } }]);
    const next = await write(2);
    await until(() => positions(wire).length === 2);
    expect(positions(wire)).toEqual([next - 1, next]);
  });

  it('tells what was missed, before anything else, also in a process that has just begun', async () => {
    const first = await join(openFeed());
    const heard = await write(1);
    await until(() => positions(first).length === 1);
    const last = await write(3);
    for (const feed of [openFeed(), openFeed()]) {
      const wire = await join(feed, { lastEventId: String(heard) });
      expect(positions(wire)).toEqual([heard + 1, heard + 2, heard + 3]);
      expect(wire.frames.at(-1)).toMatchObject({ event: 'ready', id: String(last) });
      // Somebody who had heard less comes to the same process.
      const other = await join(feed, { lastEventId: String(heard - 1) });
      expect(positions(other)).toEqual([heard, heard + 1, heard + 2, heard + 3]);
    }
  });

  it.each([
    ['too much was missed', async () => (await write(2_001), '0')],
    ['the position is none of this log', async () => String((await events.lastPosition()) + 1_000)],
    ['the position is no position', async () => 'first'],
  ])('has everything asked again where %s', async (_what, lastEventIdOf) => {
    const wire = await join(openFeed(), { lastEventId: await lastEventIdOf() });
    expect(wire.frames.map(({ event, data }) => [event, data['reason']])).toEqual([
      ['reload', 'too-far-behind'],
      ['ready', undefined],
    ]);
  });

  it('has everything asked again where the read models do not follow', async () => {
    const wire = await join(openFeed());
    isBehind = true;
    const last = await write(1);
    await until(() => wire.frames.length === 2);
    expect(wire.frames[1]).toEqual({
      event: 'reload',
      id: String(last),
      data: { reason: 'not-caught-up', position: last },
    });
  });

  it('has everything asked again where more changed at once than anybody reads', async () => {
    const feed = openFeed();
    const heard = await events.lastPosition();
    await write(501);
    const wire = await join(feed, { lastEventId: String(heard) });
    expect(wire.frames[0]).toMatchObject({ event: 'reload', data: { reason: 'too-many' } });
  });

  it('tells it later where the database did not answer', async () => {
    const feed = openFeed();
    const wire = await join(feed, { user: 'ann' });
    users.set('ann', userView('ann'));
    failures = 1;
    const last = await write(1, () => userStream('ann'));
    await until(() => positions(wire).length === 1);
    expect(failures).toBe(0);
    expect(positions(wire)).toEqual([last]);
  });

  it('lets go of a slow reader, and of nobody else', async () => {
    const feed = openFeed();
    const [slow, quick] = [await join(feed, { user: 'slow' }), await join(feed, { user: 'quick' })];
    slow.writableLength = 300_000;
    await write(1);
    await until(() => positions(quick).length === 1);
    expect(slow.frames.at(-1)).toMatchObject({ event: 'reload', id: undefined, data: { reason: 'too-slow' } });
    expect(slow.writableEnded).toBe(true);
    await write(1);
    await until(() => positions(quick).length === 2);
  });

  it('ends with the session', async () => {
    pace = { heartbeat: 60_000, sessions: 5 };
    const feed = openFeed();
    const [ann, ben] = [await join(feed, { user: 'ann' }), await join(feed, { user: 'ben' })];
    openSessions.delete('session of ann');
    await until(() => ann.writableEnded);
    expect(ann.frames.at(-1)).toMatchObject({ event: 'end', data: { reason: 'session-ended' } });
    expect(ben.writableEnded).toBe(false);
  });

  it('ends with the account, and goes on with another unit', async () => {
    const feed = openFeed();
    const [ann, ben] = [await join(feed, { user: 'ann' }), await join(feed, { user: 'ben' })];
    users.set('ann', { ...userView('ann'), disabled: true });
    users.set('ben', { ...userView('ben'), unitId: 'elsewhere' });
    await write(1, () => userStream('ann'));
    await write(1, () => userStream('ben'));
    await until(() => ann.writableEnded && positions(ben).length === 1);
    // Of other people's accounts nobody but administrators hears.
    expect(ann.frames.filter(({ event }) => event === 'changed')).toEqual([]);
    expect(ben.frames.at(-1)?.data).toMatchObject({ kind: 'user', id: 'ben' });
  });

  it('shows that it lives, and where it stands', async () => {
    pace = { heartbeat: 5, sessions: 60_000 };
    const wire = await join(openFeed());
    const last = await write(1);
    await until(() => wire.text.endsWith(`:\nid: ${last}\n\n`));
  });

  it('has room for ten windows of a person', async () => {
    const feed = openFeed();
    const wires = [];
    for (let index = 0; index < 10; index++) wires.push(await join(feed));
    expect(() => feed.demandRoom('ann')).toThrow(TooManyLiveStreams);
    feed.demandRoom('ben');
    wires[0]!.leave();
    feed.demandRoom('ann');
  });

  it('has room for two thousand, and for others when they have gone', async () => {
    const feed = openFeed();
    const wires = await Promise.all(Array.from({ length: 2_000 }, (_, index) => join(feed, { user: `user-${index}` })));
    expect(() => feed.demandRoom('one more')).toThrow(LiveStreamsFull);
    for (const wire of wires) wire.leave();
    feed.demandRoom('one more');
  });

  it('tells everybody when the process stops', async () => {
    const wire = await join(openFeed());
    await drain.onModuleDestroy();
    expect(wire.frames.at(-1)).toEqual({ event: 'end', id: undefined, data: { reason: 'stopping' } });
  });
});
