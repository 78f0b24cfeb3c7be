import { DELIVERY_FAULTS, DELIVERY_STATUSES, type DeliveryFault, type DeliveryStatus } from '#adapters/webhook';
import { SWITCH_OFF_CAUSES, WEBHOOK_TOPICS, type SwitchOffCause, type WebhookTopic } from '#domain';
import { CommandAnswerDto } from '../answers/command.answer.js';
import { listOf, pageOf } from '../answers/page.answer.js';
import { shown } from '../answers/shown.js';

export class WebhookChangedDto extends CommandAnswerDto {
  @shown.id()
  readonly webhookId!: string;
}

/** A secret is answered to the request that it was made for, and never again. */
export class WebhookSecretDto extends WebhookChangedDto {
  @shown.text({ nullable: true, description: 'Answered once: `whsec_` and 32 bytes in Base64' })
  readonly secret!: string | null;
  @shown.flag()
  readonly secretShownBefore!: boolean;
}

export class WebhookViewDto {
  @shown.id()
  readonly webhookId!: string;
  @shown.text()
  readonly address!: string;
  @shown.text()
  readonly description!: string;
  @shown.choices(WEBHOOK_TOPICS)
  readonly topics!: readonly WebhookTopic[];
  @shown.id({ nullable: true, description: 'Only of what concerns this unit and those below it' })
  readonly unitId!: string | null;
  @shown.flag({ description: 'Whether anything is told' })
  readonly isOn!: boolean;
  @shown.choice(SWITCH_OFF_CAUSES, { nullable: true })
  readonly offCause!: SwitchOffCause | null;
  @shown.text({ nullable: true })
  readonly offReason!: string | null;
  @shown.instant({ description: 'Since when it is on, or off' })
  readonly statusSince!: string;
  @shown.instant({ nullable: true, description: 'Since when the receiver takes nothing' })
  readonly failingSince!: string | null;
  @shown.flag({
    description: 'False where registering it was cut short, or secrets were lost: nothing is told until it is replaced',
  })
  readonly hasSecret!: boolean;
  @shown.instant()
  readonly registeredAt!: string;
  @shown.id({ description: 'The account that registered it' })
  readonly registeredBy!: string;
  @shown.text({ nullable: true, description: 'Name of that account' })
  readonly registeredByName!: string | null;
  @shown.whole()
  readonly revision!: number;
}

export const WebhookListDto = listOf(WebhookViewDto, 'WebhookListDto');

export class WebhookDeliveryDto {
  @shown.id({ description: 'The `webhook-id` that the receiver sees' })
  readonly deliveryId!: string;
  @shown.text({ description: 'A topic, or `webhook-test`' })
  readonly topic!: string;
  @shown.choice(DELIVERY_STATUSES)
  readonly status!: DeliveryStatus;
  @shown.count()
  readonly tries!: number;
  @shown.instant()
  readonly notedAt!: string;
  @shown.instant({ nullable: true, description: 'Null: it is not tried again by itself' })
  readonly nextTryAt!: string | null;
  @shown.instant({ nullable: true, description: 'The last try; what follows is of it' })
  readonly triedAt!: string | null;
  @shown.count({ nullable: true, description: 'Status of the receiver’s answer' })
  readonly answerCode!: number | null;
  @shown.count({ nullable: true })
  readonly tookMs!: number | null;
  @shown.choice(DELIVERY_FAULTS, { nullable: true })
  readonly fault!: DeliveryFault | null;
}

export const WebhookDeliveryPageDto = pageOf(WebhookDeliveryDto, 'WebhookDeliveryPageDto');

export class DeliveryAskedDto {
  @shown.id()
  readonly deliveryId!: string;
}
