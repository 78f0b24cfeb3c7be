import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, answerOf } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { StepDialog } from '../parts/step-dialog.js';
import { WebhookSecret } from './webhook-secret.js';
import type { Webhook } from './webhook-topics.js';
import { useWebhooksWords } from './webhooks.words.js';

interface ConfirmedWebhookStepProps {
  readonly webhook: Webhook;
  readonly step: 'secret' | 'turnOn' | 'remove';
  readonly onClose: () => void;
}

const DONE = { turnOn: 'turnedOn', remove: 'removed' } as const;
const ABOUT = { secret: 'secretStepAbout', turnOn: 'turnOnAbout', remove: 'removeAbout' } as const;

/** A step that asks for nothing but that it is meant; a new secret is shown once. */
export function ConfirmedWebhookStep({ webhook, step, onClose }: ConfirmedWebhookStepProps) {
  const say = useWebhooksWords();
  const { webhookId, description: name } = webhook;
  const [secret, setSecret] = useState<{ readonly made: string | null } | null>(null);
  const command = useCommand(
    `webhook.${step}.${webhookId}`,
    async (_asked: null, header): Promise<{ readonly secret?: string | null }> => {
      const params = { path: { webhookId }, header };
      if (step === 'secret') return answerOf(api.POST('/api/v1/webhooks/{webhookId}/secret', { params }));
      if (step === 'turnOn') await answerOf(api.POST('/api/v1/webhooks/{webhookId}/enable', { params }));
      else await answerOf(api.DELETE('/api/v1/webhooks/{webhookId}', { params }));
      return {};
    },
    {
      onSuccess: ({ secret: made = null }) => {
        if (step === 'secret') return setSecret({ made });
        notifications.show({ color: 'teal', message: say(DONE[step], { name }) });
        onClose();
      },
    },
  );
  if (secret) return <WebhookSecret name={name} secret={secret.made} onClose={onClose} />;
  return (
    <StepDialog
      title={`${say(step)}: ${name}`}
      about={say(ABOUT[step])}
      label={say(step)}
      colour={step === 'remove' ? 'red' : undefined}
      step={command}
      isOpen
      onClose={onClose}
      onSubmit={() => command.mutate(null)}
    />
  );
}
