import { WEBHOOK_TOPICS, type WebhookTopic } from '#domain';
import { Choices, Id, Name } from '../requests/fields.js';

/** What is said of a webhook when it is registered or changed. */
export class WebhookDto {
  /** https, without a login; nothing in it should be secret. */
  @Name({ max: 2_000 })
  readonly address!: string;
  @Name({ max: 300 })
  readonly description!: string;
  @Choices(WEBHOOK_TOPICS, { min: 1, max: WEBHOOK_TOPICS.length })
  readonly topics!: readonly WebhookTopic[];
  /** Only of what concerns this unit and those below it. */
  @Id({ optional: true, nullable: true })
  readonly unitId?: string | null;
}

/** As a command takes it. */
export const webhookOf = (webhookId: string, { address, description, topics, unitId = null }: WebhookDto) => ({
  webhookId,
  address,
  description,
  topics: [...new Set(topics)],
  unitId,
});
