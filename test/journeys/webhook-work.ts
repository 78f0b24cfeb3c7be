import { expect } from '@jest/globals';
import type { Received } from '#testing';
import type { Client } from './client.js';
import type { Office } from './office.js';

const ADMINISTRATOR = 'quantri';

type Item = Record<string, unknown>;

/** What an administrator does with webhooks. */
export class WebhookWork {
  private constructor(
    private readonly office: Office,
    /** Signed in anew whenever time has passed. */
    public admin: Client,
  ) {}

  static at = async (office: Office) => new WebhookWork(office, await office.as(ADMINISTRATOR));

  /** So many milliseconds pass. */
  async later(milliseconds: number): Promise<void> {
    this.office.clock.advanceTo(new Date(this.office.clock.now().getTime() + milliseconds).toISOString());
    this.admin = await this.office.as(ADMINISTRATOR);
  }

  async register(said: object): Promise<{ readonly webhookId: string; readonly secret: string }> {
    const whole = { description: 'Một cửa', topics: ['assignment-given'], ...said };
    const { status, body } = await this.admin.post('/webhooks', whole);
    expect(status).toBe(201);
    await this.office.settled();
    return { webhookId: body['webhookId'] as string, secret: body['secret'] as string };
  }

  async deliveries(webhookId: string): Promise<Item[]> {
    const { status, body } = await this.admin.get(`/webhooks/${webhookId}/deliveries`);
    expect(status).toBe(200);
    return body['items'] as Item[];
  }

  /** Sends a test, and waits until it is known what came of it; answers what the receiver got in all. */
  async tested(webhookId: string, { received }: { readonly received: readonly Received[] }) {
    await this.office.settled();
    const { status, body } = await this.admin.post(`/webhooks/${webhookId}/test`);
    expect(status).toBe(202);
    expect(await this.office.posting!.look()).toBeGreaterThan(0);
    await this.office.until(async () => {
      const all = await this.deliveries(webhookId);
      return all.some(({ deliveryId, status }) => deliveryId === body['deliveryId'] && status !== 'waiting');
    });
    return received;
  }

  /** Looks for what is due until it is so: at the first look the queue may still hold the try before, under the same id. */
  async lookUntil(isSo: () => Promise<boolean>): Promise<void> {
    await this.office.until(async () => {
      if (await isSo()) return true;
      await this.office.posting!.look();
      return false;
    });
  }

  async untilStatuses(webhookId: string, statuses: readonly string[]): Promise<void> {
    await this.lookUntil(async () => {
      const now = (await this.deliveries(webhookId)).map(({ status }) => status);
      return JSON.stringify(now) === JSON.stringify(statuses);
    });
  }

  async untilOff(webhookId: string, cause: string): Promise<void> {
    await this.lookUntil(async () => (await this.admin.get(`/webhooks/${webhookId}`)).body['offCause'] === cause);
  }

  async removeAll(): Promise<void> {
    const { body } = await this.admin.get('/webhooks');
    for (const { webhookId } of body['items'] as { webhookId: string }[])
      await this.admin.delete(`/webhooks/${webhookId}`);
    await this.office.settled();
  }
}
