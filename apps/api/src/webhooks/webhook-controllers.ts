import type { Type } from '@nestjs/common';
import { ChangeWebhookController } from '../change-webhook/change-webhook.controller.js';
import { DisableWebhookController } from '../disable-webhook/disable-webhook.controller.js';
import { EnableWebhookController } from '../enable-webhook/enable-webhook.controller.js';
import { RegisterWebhookController } from '../register-webhook/register-webhook.controller.js';
import { RemoveWebhookController } from '../remove-webhook/remove-webhook.controller.js';
import { ReplaceWebhookSecretController } from '../replace-webhook-secret/replace-webhook-secret.controller.js';
import { ResendDeliveryController } from '../resend-delivery/resend-delivery.controller.js';
import { TestWebhookController } from '../test-webhook/test-webhook.controller.js';
import { WebhooksController } from './webhooks.controller.js';

/** Every route about webhooks. */
export const WEBHOOK_CONTROLLERS: readonly Type[] = [
  WebhooksController,
  RegisterWebhookController,
  ChangeWebhookController,
  EnableWebhookController,
  DisableWebhookController,
  ReplaceWebhookSecretController,
  RemoveWebhookController,
  TestWebhookController,
  ResendDeliveryController,
];
