import { Button, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, answerOf } from '../api/client.js';
import { Answered } from '../parts/answered.js';
import { Nothing } from '../parts/nothing.js';
import { AdministrationPage } from './administration-page.js';
import { WebhookCard } from './webhook-card.js';
import { WebhookForm } from './webhook-form.js';
import { WebhookStepDialog, type WebhookStep } from './webhook-step-dialog.js';
import type { Webhook } from './webhook-topics.js';
import { useWebhooksWords } from './webhooks.words.js';

/** Other systems that are told what happens. */
export function Component() {
  const say = useWebhooksWords();
  const webhooks = useQuery({ queryKey: ['webhooks'], queryFn: () => answerOf(api.GET('/api/v1/webhooks')) });
  const [isAdding, setAdding] = useState(false);
  const [step, setStep] = useState<{ readonly webhook: Webhook; readonly step: WebhookStep } | null>(null);
  return (
    <AdministrationPage
      tab="webhooks"
      about={say('about')}
      actions={
        <Button leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>
          {say('add')}
        </Button>
      }
    >
      <Answered of={webhooks}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing title={say('none')}>{say('noneHelp')}</Nothing>
          ) : (
            <Stack gap="sm">
              {items.map((webhook) => (
                <WebhookCard
                  key={webhook.webhookId}
                  webhook={webhook}
                  onStep={(taken) => setStep({ webhook, step: taken })}
                />
              ))}
            </Stack>
          )
        }
      </Answered>
      {isAdding && <WebhookForm webhook={null} onClose={() => setAdding(false)} />}
      {step && <WebhookStepDialog {...step} onClose={() => setStep(null)} />}
    </AdministrationPage>
  );
}
