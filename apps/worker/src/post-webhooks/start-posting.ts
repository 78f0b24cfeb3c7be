import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Jobs } from '#adapters/bullmq';
import { AddressGuard, WebhookDeliveries, WebhookReceivers, WebhookSender } from '#adapters/webhook';
import { ORGANISATION, type Organisation } from '#application';
import type { Configuration, Stores } from '#hosting';
import { reachedBy } from '../reached.js';
import { Posting } from './posting.js';
import { PostWebhooks } from './post-webhooks.policy.js';
import { Subscriptions } from './subscriptions.js';
import { switchOffBy } from './switch-off.js';

export type PostingConfiguration = Partial<Pick<Configuration, 'publicUrl' | 'webhookPrivateNetwork'>>;

/** What tells other systems: the policy that writes down what they are to be told, and the posting that tells them. */
export function postingOver(
  app: INestApplicationContext,
  { stores, jobs, tried }: { stores: Stores; jobs: Jobs; tried?: (outcome: string) => void },
  { publicUrl = null, webhookPrivateNetwork = false }: PostingConfiguration,
): { readonly posting: Posting; readonly policy: PostWebhooks } {
  const { events, readModels, database, clock } = stores;
  const subscriptions = new Subscriptions(events, readModels, reachedBy('webhooks.v1', stores));
  const posting = new Posting({
    jobs,
    sender: new WebhookSender(new AddressGuard(webhookPrivateNetwork)),
    deliveries: new WebhookDeliveries(database, clock),
    receivers: new WebhookReceivers(database, clock),
    subscriptions,
    switchOff: switchOffBy(app.get(CommandBus, { strict: false }), readModels, clock),
    clock,
    tried,
  });
  const organisation = app.get<Organisation>(ORGANISATION, { strict: false });
  const policy = new PostWebhooks(posting, subscriptions, events, organisation, clock, publicUrl);
  return { posting, policy };
}
