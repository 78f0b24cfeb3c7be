import type { ReadModels } from '../read-models.js';
import type { WebhookRow } from './webhooks.projection.js';

/** All that were not removed, in the order in which they were registered. An office has a handful. */
export function listWebhooks(db: ReadModels): Promise<WebhookRow[]> {
  return db
    .selectFrom('webhooks')
    .selectAll()
    .where('status', '<>', 'removed')
    .orderBy('registeredAt')
    .orderBy('webhookId')
    .execute();
}

/** Null also where it was removed. */
export async function findWebhook(db: ReadModels, webhookId: string): Promise<WebhookRow | null> {
  const found = db.selectFrom('webhooks').selectAll().where('webhookId', '=', webhookId);
  return (await found.where('status', '<>', 'removed').executeTakeFirst()) ?? null;
}

/** Units that have an administrator: who is told when a webhook was switched off by itself. */
export async function unitsOfAdministrators(db: ReadModels): Promise<string[]> {
  const rows = await db
    .selectFrom('users')
    .select('unitId')
    .distinct()
    .where('role', '=', 'administrator')
    .where('disabled', '=', false)
    .orderBy('unitId')
    .execute();
  return rows.map(({ unitId }) => unitId);
}
