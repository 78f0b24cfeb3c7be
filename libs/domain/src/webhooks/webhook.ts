import { unreachable, type Decider, type DomainEvent } from '#event-sourcing';
import type { WebhookTopic } from './webhook-topics.js';
import { WebhookExists, WebhookUnknown } from './webhook-refusals.js';

/** Another system that is told what happens. The secret that it knows us by is kept outside the log. */
export interface Webhook {
  readonly webhookId: string;
  /** Where it is told. An address is no secret: whoever reads the log reads it. */
  readonly address: string;
  readonly description: string;
  readonly topics: readonly WebhookTopic[];
  /** Only of what concerns this unit and those below it; null: of everything. */
  readonly unitId: string | null;
}

/** Why nothing goes out any more: somebody said so, the receiver is gone for good, or it has failed for days. */
export const SWITCH_OFF_CAUSES = ['administrator', 'gone', 'failing'] as const;
export type SwitchOffCause = (typeof SWITCH_OFF_CAUSES)[number];

type Of = { readonly webhookId: string };

export type WebhookEvent =
  | DomainEvent<'WebhookRegistered.v1', Webhook>
  | DomainEvent<'WebhookChanged.v1', Webhook>
  | DomainEvent<'WebhookEnabled.v1', Of>
  | DomainEvent<
      'WebhookDisabled.v1',
      Of & {
        readonly cause: SwitchOffCause;
        readonly reason: string | null;
        /** Units of the administrators who are told; none where one of them did it. */
        readonly toldUnitIds: readonly string[];
      }
    >
  | DomainEvent<'WebhookSecretReplaced.v1', Of>
  | DomainEvent<'WebhookRemoved.v1', Of>;

type DataOf<Type extends WebhookEvent['type']> = Extract<WebhookEvent, { type: Type }>['data'];

export type WebhookCommand =
  | { readonly type: 'RegisterWebhook'; readonly data: Webhook }
  | { readonly type: 'ChangeWebhook'; readonly data: Webhook }
  | { readonly type: 'EnableWebhook'; readonly data: Of }
  | { readonly type: 'DisableWebhook'; readonly data: DataOf<'WebhookDisabled.v1'> }
  | { readonly type: 'ReplaceWebhookSecret'; readonly data: Of }
  | { readonly type: 'RemoveWebhook'; readonly data: Of };

export type WebhookState = (Webhook & { readonly status: 'on' | 'off' | 'removed' }) | null;

export const webhook: Decider<WebhookCommand, WebhookState, WebhookEvent> = {
  initialState: null,
  decide: (command, state) => {
    if (command.type === 'RegisterWebhook') {
      if (state) throw new WebhookExists(command.data.webhookId);
      return [{ type: 'WebhookRegistered.v1', data: command.data }];
    }
    if (!state || state.status === 'removed') throw new WebhookUnknown(command.data.webhookId);
    switch (command.type) {
      case 'ChangeWebhook':
        return isSame(state, command.data) ? [] : [{ type: 'WebhookChanged.v1', data: command.data }];
      case 'EnableWebhook':
        return state.status === 'on' ? [] : [{ type: 'WebhookEnabled.v1', data: command.data }];
      case 'DisableWebhook':
        return state.status === 'off' ? [] : [{ type: 'WebhookDisabled.v1', data: command.data }];
      case 'ReplaceWebhookSecret':
        return [{ type: 'WebhookSecretReplaced.v1', data: command.data }];
      case 'RemoveWebhook':
        return [{ type: 'WebhookRemoved.v1', data: command.data }];
      default:
        return unreachable(command);
    }
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'WebhookRegistered.v1':
        return { ...event.data, status: 'on' };
      case 'WebhookChanged.v1':
        return state && { ...state, ...event.data };
      case 'WebhookEnabled.v1':
        return state && { ...state, status: 'on' };
      case 'WebhookDisabled.v1':
        return state && { ...state, status: 'off' };
      case 'WebhookSecretReplaced.v1':
        return state;
      case 'WebhookRemoved.v1':
        return state && { ...state, status: 'removed' };
      default:
        return unreachable(event);
    }
  },
};

function isSame(before: Webhook, after: Webhook): boolean {
  const said = ({ address, description, topics, unitId }: Webhook) =>
    JSON.stringify([address, description, topics.toSorted(), unitId]);
  return said(before) === said(after);
}

export const webhookStream = (webhookId: string): string => `webhook-${webhookId}`;
