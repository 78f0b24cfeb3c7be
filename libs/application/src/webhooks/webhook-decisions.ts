import { Inject, Injectable } from '@nestjs/common';
import { webhook, webhookStream, type Webhook } from '#domain';
import type { Decision } from '#event-sourcing';
import { AdministrativeDecisions } from '../administrative-decisions.js';
import type { ApplicationCommand } from '../application-command.js';
import { Authority } from '../authorisation/authority.js';
import { WEBHOOK_ADDRESSES, WebhookAddressRefused, type WebhookAddresses } from '../ports/webhook-addresses.js';

type WebhookCommand = Parameters<typeof webhook.decide>[0];

/** The way of every step with a webhook. */
@Injectable()
export class WebhookDecisions {
  constructor(
    private readonly decisions: AdministrativeDecisions,
    private readonly authority: Authority,
    @Inject(WEBHOOK_ADDRESSES) private readonly addresses: WebhookAddresses,
  ) {}

  carryOut(command: ApplicationCommand<{ readonly webhookId: string }>, step: WebhookCommand): Promise<Decision> {
    return this.decisions.carryOut(command, webhook, webhookStream(command.data.webhookId), step);
  }

  /**
   * The same of a step that says where it is told: the address is looked up, for administrators alone.
   * @throws WebhookAddressRefused
   */
  async address(command: ApplicationCommand<Webhook>, type: 'RegisterWebhook' | 'ChangeWebhook'): Promise<Decision> {
    const { data, meta } = command;
    (await this.authority.rightsOf(meta.actor)).demand('administer', 'System', {});
    const fault = await this.addresses.faultOf(data.address);
    if (fault) throw new WebhookAddressRefused(fault);
    const units = data.unitId ? [data.unitId] : [];
    return this.decisions.carryOut(command, webhook, webhookStream(data.webhookId), { type, data }, units);
  }
}
