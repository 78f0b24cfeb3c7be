import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { JobHandler, Jobs } from '#adapters/bullmq';
import { WebhookDeliveries, webhookMigrations, WebhookReceivers, type Attempt, type Outgoing } from '#adapters/webhook';
import { migrate } from '#adapters/postgres';
import type { WebhookState } from '#domain';
import { DrivenClock } from '#event-sourcing';
import { testDatabase, type TestDatabase } from '#testing';
import { Posting } from './posting.js';

const NOW = '2026-03-02T02:00:00.000Z';
const TAKEN: Attempt = { fault: null, answerCode: 204, tookMs: 12 };
const AWAY: Attempt = { fault: 'unreachable', answerCode: null, tookMs: 3 };

const on: WebhookState = {
  webhookId: 'w',
  address: 'https://nhan.example/',
  description: 'Một cửa',
  topics: ['report-accepted'],
  unitId: null,
  status: 'on',
};

describe('posting deliveries', () => {
  let database: TestDatabase;
  let clock: DrivenClock;
  let deliveries: WebhookDeliveries;
  let posting: Posting;
  let work: JobHandler;
  let queued: string[];
  let sent: Outgoing[];
  let attempt: Attempt;
  let state: WebhookState;

  beforeEach(async () => {
    database = await testDatabase();
    await migrate(database.pool, webhookMigrations);
    clock = new DrivenClock(NOW);
    deliveries = new WebhookDeliveries(database.pool, clock);
    const receivers = new WebhookReceivers(database.pool, clock);
    for (const webhookId of ['w', 'other']) await receivers.make(webhookId, 0);
    [queued, sent, attempt, state] = [[], [], TAKEN, on];
    const jobs: Jobs = {
      every: async () => {},
      add: async (_queue, added) => void queued.push(...added.map(({ id }) => id)),
      process: async (_queue, handler) => void (work = handler),
      counts: async () => ({ waiting: 0, delayed: 0, active: 0 }),
      close: async () => {},
    };
    posting = new Posting({
      jobs,
      sender: { send: async (outgoing) => (sent.push(outgoing), attempt) },
      deliveries,
      receivers,
      subscriptions: { stateOf: async () => state },
      switchOff: async () => {},
      clock,
    });
    await posting.start(false);
  });
  afterEach(() => database.close());

  const post = (deliveryId: string, webhookId = 'w') =>
    posting.post([{ deliveryId, webhookId, topic: 'report-accepted', body: '{}' }]);
  const run = (id: string) => work({ id, data: {} });
  const later = (milliseconds: number) => clock.advanceTo(new Date(clock.now().getTime() + milliseconds).toISOString());

  it('notes twice what comes twice as one, and sends what was taken no more', async () => {
    await post('msg_1');
    await post('msg_1');
    expect(queued).toEqual(['msg_1', 'msg_1']);
    await run('msg_1');
    await run('msg_1');
    expect(sent).toHaveLength(1);
    expect(await posting.look()).toBe(0);
  });

  it('tells again under the same id where a death came between the answer and the mark', async () => {
    await post('msg_1');
    const dying = new Error('dead');
    const death = jest.spyOn(deliveries, 'noteAttempt').mockRejectedValueOnce(dying);
    await expect(run('msg_1')).rejects.toBe(dying);
    death.mockRestore();
    expect(await posting.look()).toBe(1);
    await run('msg_1');
    expect(sent.map(({ id, body }) => [id, body])).toEqual([
      ['msg_1', '{}'],
      ['msg_1', '{}'],
    ]);
    expect(await deliveries.find('msg_1')).toMatchObject({ status: 'delivered', tries: 1, nextTryAt: null });
  });

  it('is put into an emptied queue again', async () => {
    await post('msg_1');
    queued = [];
    expect(await posting.look()).toBe(1);
    expect(queued).toEqual(['msg_1']);
  });

  it('lets others through where one receiver is away', async () => {
    await post('msg_1');
    await post('msg_2');
    await post('msg_3', 'other');
    attempt = AWAY;
    await run('msg_1');
    attempt = TAKEN;
    await run('msg_2');
    await run('msg_3');
    expect(sent.map(({ id }) => id)).toEqual(['msg_1', 'msg_3']);
    later(60_000);
    expect(await posting.look()).toBe(2);
    await run('msg_2');
    expect(await deliveries.find('msg_2')).toMatchObject({ status: 'delivered', tries: 1 });
  });

  it('drops what nobody is there for', async () => {
    await post('msg_1');
    state = { ...on, status: 'removed' };
    await run('msg_1');
    expect(sent).toEqual([]);
    expect(await deliveries.find('msg_1')).toMatchObject({ status: 'dropped', nextTryAt: null });
  });

  it('waits where the secret is not there yet', async () => {
    await post('msg_1', 'without-secret');
    await run('msg_1');
    expect(sent).toEqual([]);
    expect(await deliveries.find('msg_1')).toMatchObject({ status: 'waiting', tries: 0 });
  });
});
