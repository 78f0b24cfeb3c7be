import { api, answerOf } from '../api/client.js';
import { TextDialog } from '../parts/text-dialog.js';
import { ConfirmedWebhookStep } from './confirmed-webhook-step.js';
import { WebhookForm } from './webhook-form.js';
import type { Webhook } from './webhook-topics.js';
import { useWebhooksWords } from './webhooks.words.js';

export type WebhookStep = 'edit' | 'secret' | 'turnOn' | 'turnOff' | 'remove';

interface WebhookStepDialogProps {
  readonly webhook: Webhook;
  readonly step: WebhookStep;
  readonly onClose: () => void;
}

/** The dialog of a step with a webhook. */
export function WebhookStepDialog({ webhook, step, onClose }: WebhookStepDialogProps) {
  const say = useWebhooksWords();
  const { webhookId, description: name } = webhook;
  if (step === 'edit') return <WebhookForm webhook={webhook} onClose={onClose} />;
  if (step !== 'turnOff') return <ConfirmedWebhookStep webhook={webhook} step={step} onClose={onClose} />;
  return (
    <TextDialog
      name={`webhook.off.${webhookId}`}
      title={say('turnOffTitle', { name })}
      about={say('turnOffAbout')}
      label={say('turnOff')}
      field={say('reason')}
      isOptional
      maxLength={1_000}
      send={(reason, header) => {
        const params = { path: { webhookId }, header };
        return answerOf(api.POST('/api/v1/webhooks/{webhookId}/disable', { params, body: { reason: reason || null } }));
      }}
      done={say('turnedOff', { name })}
      onClose={onClose}
    />
  );
}
