import { describe, expect, it } from '@jest/globals';
import { specOf } from '#testing';
import { WEBHOOK_TOPICS } from './webhook-topics.js';
import { WebhookExists, WebhookUnknown } from './webhook-refusals.js';
import { webhook, type Webhook, type WebhookCommand } from './webhook.js';

const given = specOf(webhook);
const webhookId = 'w-1';
const some = (changes: Partial<Webhook> = {}): Webhook => ({
  webhookId,
  address: 'https://nhan.example/thong-suot',
  description: 'Hệ thống một cửa',
  topics: ['assignment-given', 'report-accepted'],
  unitId: null,
  ...changes,
});
const registered = { type: 'WebhookRegistered.v1', data: some() } as const;
const removed = { type: 'WebhookRemoved.v1', data: { webhookId } } as const;
const off = {
  type: 'WebhookDisabled.v1',
  data: { webhookId, cause: 'gone', reason: null, toldUnitIds: ['office'] },
} as const;
const disable = { type: 'DisableWebhook', data: off.data } as const;
const enable = { type: 'EnableWebhook', data: { webhookId } } as const;

describe('a webhook', () => {
  it('is on from the moment it is registered, and registered once', () => {
    const register = { type: 'RegisterWebhook', data: some() } as const;
    given().when(register).thenRecords(registered);
    given(registered).when(register).thenRefuses(WebhookExists);
    given()
      .when(register)
      .thenState((state) => expect(state).toEqual({ ...some(), status: 'on' }));
  });

  it('is changed as a whole, and the same again changes nothing, in whatever order its topics are named', () => {
    const changed = some({ unitId: 'province', address: 'https://moi.example/' });
    given(registered)
      .when({ type: 'ChangeWebhook', data: changed })
      .thenRecords({ type: 'WebhookChanged.v1', data: changed });
    given(registered)
      .when({ type: 'ChangeWebhook', data: some({ topics: ['report-accepted', 'assignment-given'] }) })
      .thenNothing();
  });

  it('is switched off and on, each once', () => {
    given(registered).when(disable).thenRecords(off);
    given(registered, off).when(disable).thenNothing();
    given(registered).when(enable).thenNothing();
    given(registered, off)
      .when(enable)
      .thenState((state) => expect(state?.status).toBe('on'));
  });

  it('stays off when it is changed', () =>
    given(registered, off)
      .when({ type: 'ChangeWebhook', data: some({ description: 'Khác' }) })
      .thenState((state) => expect(state?.status).toBe('off')));

  it('is unknown before it is registered and after it was removed', () => {
    const steps: readonly WebhookCommand[] = [
      { type: 'ChangeWebhook', data: some() },
      enable,
      disable,
      { type: 'ReplaceWebhookSecret', data: { webhookId } },
      { type: 'RemoveWebhook', data: { webhookId } },
    ];
    for (const step of steps) {
      given().when(step).thenRefuses(WebhookUnknown, { webhookId });
      given(registered, removed).when(step).thenRefuses(WebhookUnknown, { webhookId });
    }
  });

  it('says that its secret was replaced, and never what it is', () =>
    given(registered)
      .when({ type: 'ReplaceWebhookSecret', data: { webhookId } })
      .thenRecords({ type: 'WebhookSecretReplaced.v1', data: { webhookId } }));

  it('has each topic under one name', () => expect(new Set(WEBHOOK_TOPICS).size).toBe(WEBHOOK_TOPICS.length));
});
