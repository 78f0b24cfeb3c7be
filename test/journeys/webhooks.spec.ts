import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { isSigned } from '#adapters/webhook';
import { unitIdOf } from '#application';
import { KEEPS_EVERYTHING, redisIsThere, startReceivingSystem, startRedis, type ReceivingSystem } from '#testing';
import { issuedAssignments } from './clerk-work.js';
import { openOffice, type Office } from './office.js';
import { WebhookWork } from './webhook-work.js';

const DAY = 86_400_000;

describe('telling other systems, over HTTP, with jobs in PostgreSQL', () => told(async () => null));
(redisIsThere() ? describe : describe.skip)('telling other systems, over HTTP, with jobs in Redis', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  beforeAll(async () => {
    redis = await startRedis(KEEPS_EVERYTHING);
  });
  afterAll(() => redis.dispose());
  told(async () => redis.url);
});

function told(redisUrlOf: () => Promise<string | null>): void {
  let office: Office;
  let system: ReceivingSystem;
  let work: WebhookWork;
  /** Of all districts, all through the spec. */
  let assignmentAt: Awaited<ReturnType<typeof issuedAssignments>>;

  beforeAll(async () => {
    system = await startReceivingSystem();
    const redisUrl = await redisUrlOf();
    office = await openOffice({ redisUrl, tellsOthers: true, publicUrl: 'https://thong-suot.example' });
    work = await WebhookWork.at(office);
    assignmentAt = await issuedAssignments(office, await office.as('vanphong'));
  });
  afterAll(async () => {
    await office.close();
    await system.stop();
  });
  beforeEach(() => {
    system.answerCode(204);
    system.received.length = 0;
  });
  afterEach(() => work.removeAll());

  const register = (said: object = {}) => work.register({ address: system.address, ...said });
  const confirm = async (login: string, assignmentId: string) =>
    expect((await (await office.as(login)).post(`/assignments/${assignmentId}/delivery`, {})).status).toBe(200);
  const acknowledge = async (login: string, assignmentId: string) =>
    expect((await (await office.as(login)).post(`/assignments/${assignmentId}/acknowledgement`, {})).status).toBe(200);

  it('says what happened, to whom it concerns, signed with the secret that was shown once', async () => {
    const all = await register({ topics: ['assignment-delivered', 'assignment-acknowledged'] });
    const other = await register({ topics: ['assignment-given'] });
    const babeOnly = await register({ topics: ['assignment-delivered'], unitId: unitIdOf('HU-2') });
    await confirm('chomoi', assignmentAt('1', 'HU-1'));
    await acknowledge('chomoi', assignmentAt('1', 'HU-1'));
    await office.settled();
    await office.until(async () => system.received.length === 2);
    const messages = system.received.map(({ body }) => JSON.parse(body) as Record<string, string>);
    const topics = new Set(messages.map(({ type }) => type));
    expect(topics).toEqual(new Set(['assignment-acknowledged', 'assignment-delivered']));
    for (const message of system.received) {
      expect(isSigned(message, message.signatures, all.secret)).toBe(true);
      expect(isSigned(message, message.signatures, other.secret)).toBe(false);
      expect(message.timestamp).toBe(Math.floor(office.clock.now().getTime() / 1_000));
    }
    const [message] = messages;
    const assignmentId = assignmentAt('1', 'HU-1');
    expect(message).toMatchObject({ assignmentId, unitId: unitIdOf('HU-1') });
    expect(message!['link']).toBe(`https://thong-suot.example/assignments/${assignmentId}`);
    expect(Object.keys(message!).toSorted()).toEqual([
      'assignmentId',
      'directiveId',
      'link',
      'occurredAt',
      'type',
      'unitId',
    ]);
    await confirm('babe', assignmentAt('1', 'HU-2'));
    await office.settled();
    await office.until(async () => system.received.length === 4);
    const forBabe = system.received.filter((one) => isSigned(one, one.signatures, babeOnly.secret));
    expect(forBabe.map(({ body }) => JSON.parse(body).unitId)).toEqual([unitIdOf('HU-2')]);
    await work.untilStatuses(all.webhookId, ['delivered', 'delivered', 'delivered']);
  });

  it('shows a secret once, and signs with the old one too for a day', async () => {
    const key = { 'idempotency-key': 'w-1' };
    const said = { address: system.address, description: 'Một cửa', topics: ['assignment-chased'] };
    const first = await work.admin.post('/webhooks', said, key);
    const again = await work.admin.post('/webhooks', said, key);
    expect(again).toMatchObject({ status: 201, body: { secret: null, secretShownBefore: true, repeated: true } });
    const [webhookId, before] = [first.body['webhookId'] as string, first.body['secret'] as string];
    const replaced = await work.admin.post(`/webhooks/${webhookId}/secret`, undefined, { 'idempotency-key': 'w-2' });
    const now = replaced.body['secret'] as string;
    expect(now).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    // Neither a repeat of this nor a late one of the registration makes another.
    for (const repeat of [
      await work.admin.post(`/webhooks/${webhookId}/secret`, undefined, { 'idempotency-key': 'w-2' }),
      await work.admin.post('/webhooks', said, key),
    ]) {
      expect(repeat.body).toMatchObject({ secret: null, secretShownBefore: true });
    }
    const [both] = await work.tested(webhookId, system);
    expect([before, now].map((secret) => isSigned(both!, both!.signatures, secret))).toEqual([true, true]);
    await work.later(DAY + 1);
    const [, one] = await work.tested(webhookId, system);
    expect([before, now].map((secret) => isSigned(one!, one!.signatures, secret))).toEqual([false, true]);
    // No secret is in the log, nor in what is read of it.
    const { rows } = await office.stores.database.query(
      `SELECT 1 FROM events WHERE data::text LIKE '%whsec_%' UNION ALL SELECT 1 FROM history WHERE data::text LIKE '%whsec_%'`,
    );
    expect(rows).toEqual([]);
    expect(JSON.stringify((await work.admin.get('/webhooks')).body)).not.toContain('whsec_');
  });

  it('tries again later and later, eight times, under one id', async () => {
    const { webhookId } = await register({ topics: ['assignment-delivered'] });
    system.answerCode(500);
    await confirm('chomoi', assignmentAt('2', 'HU-1'));
    await office.settled();
    const waits: number[] = [];
    for (let tries = 1; tries <= 8; tries++) {
      await work.lookUntil(async () => (await work.deliveries(webhookId))[0]?.['tries'] === tries);
      const [delivery] = await work.deliveries(webhookId);
      expect(delivery).toMatchObject({ answerCode: 500, fault: 'refused', status: tries < 8 ? 'waiting' : 'failed' });
      if (delivery!['nextTryAt'] === null) break;
      // Too early nothing is sent.
      expect(await office.posting!.look()).toBe(0);
      const next = Date.parse(delivery!['nextTryAt'] as string);
      waits.push((next - office.clock.now().getTime()) / 1_000);
      await work.later(next - office.clock.now().getTime());
      expect(await office.posting!.look()).toBe(1);
    }
    expect(waits).toEqual([5, 60, 300, 1_800, 7_200, 28_800, 86_400]);
    expect(new Set(system.received.map(({ id }) => id)).size).toBe(1);
    expect((await work.admin.get(`/webhooks/${webhookId}`)).body['failingSince']).not.toBeNull();

    system.answerCode(200);
    const [{ deliveryId }] = (await work.deliveries(webhookId)) as [{ deliveryId: string }];
    expect((await work.admin.post(`/webhooks/${webhookId}/deliveries/${deliveryId}/resend`)).status).toBe(202);
    await work.untilStatuses(webhookId, ['delivered']);
    expect(system.received.at(-1)!.id).toBe(system.received[0]!.id);
    await office.until(async () => (await work.admin.get(`/webhooks/${webhookId}`)).body['failingSince'] === null);
  });

  it('follows nobody who sends it elsewhere', async () => {
    const { webhookId } = await register();
    system.answerCode(302, { location: system.address });
    await work.tested(webhookId, system);
    expect(await work.deliveries(webhookId)).toMatchObject([
      { status: 'failed', fault: 'redirected', answerCode: 302 },
    ]);
    expect(system.received).toHaveLength(1);
  });

  it('is switched off where the receiver says that it is gone, and administrators are told', async () => {
    const { webhookId } = await register({ topics: ['assignment-acknowledged'] });
    system.answerCode(410);
    await acknowledge('chomoi', assignmentAt('2', 'HU-1'));
    await office.settled();
    await work.untilOff(webhookId, 'gone');
    await office.settled();
    expect(await work.deliveries(webhookId)).toMatchObject([{ status: 'failed', fault: 'gone', tries: 1 }]);
    const { body } = await work.admin.get('/notices?limit=1');
    const notice = { kind: 'webhook-switched-off', webhookId, webhookDescription: 'Một cửa' };
    expect(body['items']).toMatchObject([notice]);
    const [{ deliveryId }] = (await work.deliveries(webhookId)) as [{ deliveryId: string }];
    const resent = await work.admin.post(`/webhooks/${webhookId}/deliveries/${deliveryId}/resend`);
    expect(resent).toMatchObject({ status: 409, body: { code: 'webhook-is-off' } });
  });

  it('is switched off after three days in which nobody took anything, and on again by hand', async () => {
    const { webhookId } = await register({ topics: ['assignment-delivered'] });
    system.answerCode(503);
    await confirm('babe', assignmentAt('2', 'HU-2'));
    await office.settled();
    await office.until(async () => (await work.deliveries(webhookId))[0]?.['tries'] === 1);
    await work.later(3 * DAY);
    await work.untilOff(webhookId, 'failing');
    // What happens meanwhile is not told, nor afterwards.
    await confirm('babe', assignmentAt('3', 'HU-2'));
    await office.settled();
    system.answerCode(204);
    await work.tested(webhookId, system);
    expect((await work.admin.post(`/webhooks/${webhookId}/enable`)).status).toBe(200);
    await office.settled();
    await confirm('chomoi', assignmentAt('3', 'HU-1'));
    await office.settled();
    await office.until(async () => system.received.some(({ body }) => body.includes(assignmentAt('3', 'HU-1'))));
    expect(system.received.some(({ body }) => body.includes(assignmentAt('3', 'HU-2')))).toBe(false);
  });

  it('drops what waits when it is switched off, and forgets after thirty days what it told', async () => {
    const { webhookId } = await register({ topics: ['assignment-acknowledged'] });
    system.answerCode(500);
    await acknowledge('babe', assignmentAt('3', 'HU-2'));
    await office.settled();
    await office.until(async () => (await work.deliveries(webhookId))[0]?.['tries'] === 1);
    const disabled = await work.admin.post(`/webhooks/${webhookId}/disable`, { reason: 'Bảo trì' });
    expect(disabled.status).toBe(200);
    await office.settled();
    expect((await work.admin.get(`/webhooks/${webhookId}`)).body).toMatchObject({ isOn: false, offReason: 'Bảo trì' });
    await work.later(DAY);
    await work.untilStatuses(webhookId, ['dropped']);
    expect(system.received).toHaveLength(1);
    await work.later(31 * DAY);
    await office.posting!.look();
    expect(await work.deliveries(webhookId)).toEqual([]);
  });

  it('is changed and removed, each step in the history of who did it', async () => {
    const { webhookId } = await register();
    const changed = {
      address: system.address,
      description: 'Khác',
      topics: ['report-accepted'],
      unitId: unitIdOf('TU'),
    };
    const seen = { 'if-match': '"0"' };
    expect((await work.admin.put(`/webhooks/${webhookId}`, changed, seen)).body['revision']).toBe(1);
    expect((await work.admin.put(`/webhooks/${webhookId}`, { ...changed, description: 'C' }, seen)).status).toBe(412);
    await office.settled();
    expect((await work.admin.get(`/webhooks/${webhookId}`)).body).toMatchObject({
      ...changed,
      isOn: true,
      revision: 1,
    });
    expect((await work.admin.delete(`/webhooks/${webhookId}`)).status).toBe(200);
    await office.settled();
    expect(await work.admin.get(`/webhooks/${webhookId}`)).toMatchObject({
      status: 404,
      body: { code: 'webhook-unknown' },
    });
    expect((await work.admin.post(`/webhooks/${webhookId}/test`)).status).toBe(404);
    const { rows } = await office.stores.database.query<{ type: string }>(
      'SELECT type FROM history WHERE subject_id = $1 ORDER BY position',
      [webhookId],
    );
    expect(rows.map(({ type }) => type)).toEqual(['WebhookRegistered.v1', 'WebhookChanged.v1', 'WebhookRemoved.v1']);
  });
}
