import { Refusal } from '#event-sourcing';

/** There is no such webhook, or it was removed. */
export class WebhookUnknown extends Refusal {
  readonly code = 'webhook-unknown';
  constructor(webhookId: string) {
    super({ webhookId });
  }
}

export class WebhookExists extends Refusal {
  readonly code = 'webhook-exists';
  constructor(webhookId: string) {
    super({ webhookId });
  }
}

/** What goes out only while a webhook is on. */
export class WebhookIsOff extends Refusal {
  readonly code = 'webhook-is-off';
  constructor(webhookId: string) {
    super({ webhookId });
  }
}
