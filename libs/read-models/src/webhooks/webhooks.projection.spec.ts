import { describe, expect, it } from '@jest/globals';
import type { Webhook } from '#domain';
import { Log, rowsOf } from '../log.fixture.js';
import { notices } from '../notices/notices.projection.js';
import { webhooks } from './webhooks.projection.js';

const webhookId = 'w';
const said: Webhook = {
  webhookId,
  address: 'https://nhan.example/',
  description: 'Một cửa',
  topics: ['report-accepted'],
  unitId: null,
};
const stream = 'webhook-w';

describe('webhooks', () => {
  it('are as the last step says, with since when and why', async () => {
    const log = new Log();
    log.record(stream, { type: 'WebhookRegistered.v1', data: said }, { at: '2026-03-02T01:00:00.000Z' });
    const off = { webhookId, cause: 'gone', reason: null, toldUnitIds: ['office', 'board'] } as const;
    log.record(stream, { type: 'WebhookDisabled.v1', data: off }, { at: '2026-03-03T01:00:00.000Z' });
    const changed = { ...said, address: 'https://moi.example/' };
    log.record(stream, { type: 'WebhookChanged.v1', data: changed }, { at: '2026-03-04T01:00:00.000Z' });
    const [row] = await rowsOf(webhooks, log.events);
    const since = { statusSince: '2026-03-03T01:00:00.000Z', registeredAt: '2026-03-02T01:00:00.000Z' };
    expect(row).toEqual({
      ...changed,
      ...since,
      status: 'off',
      offCause: 'gone',
      offReason: null,
      registeredBy: 'clerk',
      revision: 2,
    });

    const told = await rowsOf(notices, log.events);
    expect(new Set(told.map(({ toldUnitId }) => toldUnitId))).toEqual(new Set(['office', 'board']));
    for (const one of told) expect(one).toMatchObject({ kind: 'webhook-switched-off', webhookId, assignmentId: null });

    log.record(stream, { type: 'WebhookEnabled.v1', data: { webhookId } });
    log.record(stream, { type: 'WebhookRemoved.v1', data: { webhookId } });
    expect(await rowsOf(webhooks, log.events)).toMatchObject([{ status: 'removed', offCause: null, revision: 4 }]);
  });

  it('that an administrator switches off tell nobody', async () => {
    const log = new Log();
    log.record(stream, { type: 'WebhookRegistered.v1', data: said });
    const off = { webhookId, cause: 'administrator', reason: 'Bảo trì', toldUnitIds: [] } as const;
    log.record(stream, { type: 'WebhookDisabled.v1', data: off });
    expect(await rowsOf(notices, log.events)).toEqual([]);
    expect(await rowsOf(webhooks, log.events)).toMatchObject([{ status: 'off', offReason: 'Bảo trì' }]);
  });
});
