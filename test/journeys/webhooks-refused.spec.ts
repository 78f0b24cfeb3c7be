import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startReceivingSystem, type ReceivingSystem } from '#testing';
import { NO_SUCH } from './clerk-work.js';
import { openOffice, type Office } from './office.js';
import { WebhookWork } from './webhook-work.js';

describe('a webhook', () => {
  let office: Office;
  let system: ReceivingSystem;
  let work: WebhookWork;
  beforeAll(async () => {
    system = await startReceivingSystem();
    office = await openOffice({ tellsOthers: true });
    work = await WebhookWork.at(office);
  });
  afterAll(async () => {
    await office.close();
    await system.stop();
  });

  it('is the administrator’s alone, and says what it refuses', async () => {
    const { webhookId } = await work.register({ address: system.address });
    const said = { address: system.address, description: 'Một cửa', topics: ['report-accepted'] };
    const clerk = await office.as('vanphong');
    for (const answer of [
      await clerk.get('/webhooks'),
      await clerk.get(`/webhooks/${webhookId}`),
      await clerk.get(`/webhooks/${webhookId}/deliveries`),
      await clerk.post('/webhooks', said),
      await clerk.put(`/webhooks/${webhookId}`, said),
      await clerk.post(`/webhooks/${webhookId}/test`),
      await clerk.post(`/webhooks/${webhookId}/enable`),
      await clerk.post(`/webhooks/${webhookId}/disable`, {}),
      await clerk.post(`/webhooks/${webhookId}/deliveries/msg_${NO_SUCH}/resend`),
      await clerk.post(`/webhooks/${webhookId}/secret`),
      await clerk.delete(`/webhooks/${webhookId}`),
    ]) {
      expect(answer).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    }
    for (const [address, fault] of [
      ['https://169.254.169.254/latest/meta-data', 'private'],
      ['http://10.0.0.1/', 'not-secure'],
      ['https://an:mat-khau@127.0.0.1/', 'malformed'],
    ] as const) {
      const refused = await work.admin.post('/webhooks', { ...said, address });
      expect(refused).toMatchObject({ status: 422, body: { code: 'webhook-address-refused', fields: { fault } } });
    }
    expect((await work.admin.post('/webhooks', { ...said, topics: [] })).status).toBe(400);
    expect((await work.admin.post('/webhooks', { ...said, topics: ['login'] })).status).toBe(400);
    expect((await work.admin.post('/webhooks', { ...said, description: '   ' })).status).toBe(400);
    expect((await work.admin.post('/webhooks', { ...said, unitId: NO_SUCH })).status).toBe(404);
    const nowhere = await work.admin.post(`/webhooks/${webhookId}/deliveries/msg_${NO_SUCH}/resend`);
    expect(nowhere).toMatchObject({ status: 404, body: { code: 'delivery-unknown' } });
  });
});

describe('an office that tells nobody inside its network', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  it.each(['https://127.0.0.1/', 'https://localhost/', 'https://192.168.1.10/', 'https://[fd12::1]/'])(
    'refuses %s',
    async (address) => {
      const admin = await office.as('quantri');
      const said = { address, description: 'Một cửa', topics: ['report-accepted'] };
      const refused = await admin.post('/webhooks', said);
      expect(refused).toMatchObject({
        status: 422,
        body: { code: 'webhook-address-refused', fields: { fault: 'private' } },
      });
    },
  );
});
