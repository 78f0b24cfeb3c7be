import type { Instant, SwitchOffCause, Webhook, WebhookEvent } from '#domain';
import type { Projection, RecordedEvent } from '#event-sourcing';
import { instant } from '../instants.js';

/** A webhook as administrators see it; the secret is no part of it. */
export interface WebhookRow extends Webhook {
  /** `removed` ones stay, so that what they were told keeps its name. */
  readonly status: 'on' | 'off' | 'removed';
  /** Why it is off; null while it is on. */
  readonly offCause: SwitchOffCause | null;
  readonly offReason: string | null;
  /** Since when it is as its status says. */
  readonly statusSince: Instant;
  readonly registeredAt: Instant;
  readonly registeredBy: string;
  /** Revision of the webhook's stream. */
  readonly revision: number;
}

export const webhooks: Projection<WebhookEvent, WebhookRow> = {
  name: 'webhooks.v1',
  table: 'webhooks',
  key: 'webhookId',
  keysOf: ({ data }) => [data.webhookId],
  empty: (webhookId) => ({
    webhookId,
    address: '',
    description: '',
    topics: [],
    unitId: null,
    status: 'on',
    offCause: null,
    offReason: null,
    statusSince: '',
    registeredAt: '',
    registeredBy: '',
    revision: -1,
  }),
  on: {
    'WebhookRegistered.v1': (row, event) => {
      const registeredAt = instant(event.meta.occurredAt);
      const registeredBy = event.meta.actor.userId;
      return { ...at(row, event), ...settingsOf(event.data), statusSince: registeredAt, registeredAt, registeredBy };
    },
    'WebhookChanged.v1': (row, event) => ({ ...at(row, event), ...settingsOf(event.data) }),
    'WebhookEnabled.v1': (row, event) => ({ ...stood(row, event, 'on'), offCause: null, offReason: null }),
    'WebhookDisabled.v1': (row, event) => {
      const { cause, reason } = event.data;
      return { ...stood(row, event, 'off'), offCause: cause, offReason: reason };
    },
    'WebhookSecretReplaced.v1': at,
    'WebhookRemoved.v1': (row, event) => stood(row, event, 'removed'),
  },
};

const settingsOf = ({ address, description, topics, unitId }: Webhook) => ({ address, description, topics, unitId });

function at(row: WebhookRow, { revision }: RecordedEvent<WebhookEvent>): WebhookRow {
  return { ...row, revision };
}

const stood = (row: WebhookRow, event: RecordedEvent<WebhookEvent>, status: WebhookRow['status']): WebhookRow => ({
  ...at(row, event),
  status,
  statusSince: instant(event.meta.occurredAt),
});
