import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { DisableUser, systemActor, unitIdOf } from '#application';
import { at, userIdOf } from '#domain';
import { redisIsThere, startRedis, type RedisServer } from '#testing';
import { ChasedOffice, type Person } from './chased-office.js';
import { startMailServer, type Judgement } from './mail-server.js';

const PEOPLE: readonly Person[] = [
  { login: 'chomoi', unit: 'HU-1', role: 'unit-officer', email: 'chomoi@example.vn' },
  { login: 'chomoi.hai', unit: 'HU-1', role: 'unit-officer', email: 'chomoi.hai@example.vn' },
  { login: 'chomoi.cu', unit: 'HU-1', role: 'unit-officer', email: 'da-nghi@example.vn' },
  { login: 'babe', unit: 'HU-2', role: 'unit-officer', email: null },
  { login: 'tinhuy', unit: 'TU', role: 'unit-officer', email: 'tinhuy@example.vn' },
  { login: 'thuongvu', unit: 'BTV', role: 'issuer', email: 'thuongvu@example.vn' },
  { login: 'nongha', unit: 'DU-11', role: 'unit-officer', email: 'nongha@example.vn' },
];

type MailServer = Awaited<ReturnType<typeof startMailServer>>;

/** Waits for the condition itself; the test's own time limit ends a wait that is in vain. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await pause(10);
}

describe('letters', () => {
  let judge: Judgement = () => null;
  let server: MailServer;
  let office: ChasedOffice;
  beforeAll(async () => {
    server = await startMailServer((recipient) => judge(recipient));
  });
  afterEach(async () => {
    await office.close();
    judge = () => null;
    server.taken.length = 0;
    server.refused.length = 0;
  });
  afterAll(() => server.stop());

  async function open(env: Record<string, string> = {}): Promise<void> {
    const settings = { SMTP_URL: server.url, MAIL_FROM: 'thong-suot@example.vn', ...env };
    office = await ChasedOffice.open(at('2026-03-02', '08:00'), settings, PEOPLE);
    const actor = systemActor(unitIdOf('VPTU'));
    await office.as(actor, DisableUser, { userId: userIdOf('chomoi.cu'), reason: 'Đã nghỉ' });
    await office.settled();
  }

  const mailing = () => office.worker.mailing!;
  const recipients = () => server.taken.map(({ to }) => to).toSorted();

  /** Looking and looking again sends nothing more. */
  async function expectNothingMore(): Promise<void> {
    const before = server.taken.length;
    while ((await mailing().look()) > 0) await pause(10);
    await office.settled();
    expect(server.taken.length).toBe(before);
    expect(new Set(server.taken.map(({ messageId }) => messageId)).size).toBe(before);
  }

  async function chaseAt(day: string): Promise<void> {
    office.clock.advanceTo(at(day, '07:30'));
    await office.worker.chasing.tick();
    await office.chasesDone();
  }

  it('go once to everybody with an address whom the occasion concerns', async () => {
    await open();
    await office.issue(['2026-03-20']);
    await until(() => server.taken.length === 2);
    expect(recipients()).toEqual(['chomoi.hai@example.vn', 'chomoi@example.vn']);

    await chaseAt('2026-03-17');
    await until(() => server.taken.length === 4);
    await chaseAt('2026-03-23');
    // Both districts are late: their superior hears of each.
    await until(() => server.taken.length === 8);
    expect(recipients().slice(-2)).toEqual(['tinhuy@example.vn', 'tinhuy@example.vn']);
    await chaseAt('2026-03-27');
    await until(() => server.taken.length === 10);
    expect(recipients().filter((to) => to === 'thuongvu@example.vn')).toHaveLength(2);
    await expectNothingMore();
  });

  it('wait for a mail server that takes nothing for now', async () => {
    judge = () => 450;
    await open();
    await office.issue(['2026-03-20']);
    await until(() => server.refused.length >= 4);
    expect(server.taken).toEqual([]);
    judge = () => null;
    await until(() => server.taken.length === 2);
    await until(() => office.troubles.length >= 4);
    await expectNothingMore();
  });

  it('are not offered again where the server refuses the address for good', async () => {
    judge = (recipient) => (recipient === 'chomoi@example.vn' ? 550 : null);
    await open();
    await office.issue(['2026-03-20']);
    await until(() => server.taken.length === 1 && server.refused.length === 1);
    while ((await mailing().look()) > 0) await pause(10);
    expect(server.refused).toEqual(['chomoi@example.vn']);
    expect(recipients()).toEqual(['chomoi.hai@example.vn']);
  });

  if (redisIsThere()) {
    describe('in a Redis that is emptied', () => {
      let redis: RedisServer;
      beforeAll(async () => {
        redis = await startRedis();
      });
      afterAll(() => redis.dispose());

      it('are put into the queue again, and still go once', async () => {
        judge = () => 450;
        await open({ REDIS_URL: redis.url });
        await office.issue(['2026-03-20']);
        await until(() => server.refused.length >= 2);
        await redis.flushAll();
        judge = () => null;
        expect(await mailing().look()).toBe(2);
        await until(() => server.taken.length === 2);
        expect(recipients()).toEqual(['chomoi.hai@example.vn', 'chomoi@example.vn']);
        await expectNothingMore();
      });
    });
  } else {
    it.skip('in a Redis that is emptied: skipped, there is no redis-server', () => {});
  }
});
