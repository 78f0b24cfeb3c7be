import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isSigned } from '#adapters/webhook';
import { startReceivingSystem, type ReceivingSystem } from '#testing';
import { openOffice, type Office } from './office.js';
import { WebhookWork } from './webhook-work.js';

const A_DAY = 86_400_000;

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

  it('says that it has no secret where registering it was cut short; a new one sends what waits', async () => {
    const { webhookId } = await work.register({ address: system.address });
    const view = async () => (await work.admin.get(`/webhooks/${webhookId}`)).body;
    expect(await view()).toMatchObject({ hasSecret: true, registeredByName: expect.stringMatching(/\S/) });
    // As if the process had died between the event and the secret.
    await office.stores.database.query('DELETE FROM webhook_receivers WHERE webhook_id = $1', [webhookId]);
    expect(await view()).toMatchObject({ hasSecret: false, failingSince: null });
    expect((await work.admin.post(`/webhooks/${webhookId}/test`)).status).toBe(202);
    await office.posting!.look();
    await work.untilStatuses(webhookId, ['waiting']);
    expect(system.received).toEqual([]);
    const replaced = await work.admin.post(`/webhooks/${webhookId}/secret`);
    expect(replaced.body).toMatchObject({ secretShownBefore: false, secret: expect.stringMatching(/^whsec_/) });
    expect(await view()).toMatchObject({ hasSecret: true });
    await work.later(A_DAY);
    await work.untilStatuses(webhookId, ['delivered']);
    const [message] = system.received;
    expect(isSigned(message!, message!.signatures, replaced.body['secret'] as string)).toBe(true);
  });
});
