import { ActionIcon, Alert, Badge, Button, Menu, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import { Facts } from '../parts/facts.js';
import { Section } from '../parts/section.js';
import { Trouble } from '../parts/trouble.js';
import { UnitNames } from '../parts/unit-names.js';
import { useFilters } from '../parts/use-filters.js';
import { showInstant } from '../time/show.js';
import { WebhookDeliveries } from './webhook-deliveries.js';
import type { WebhookStep } from './webhook-step-dialog.js';
import type { Webhook } from './webhook-topics.js';
import { useWebhooksWords } from './webhooks.words.js';

interface WebhookCardProps {
  readonly webhook: Webhook;
  readonly onStep: (step: WebhookStep) => void;
}

/** Another system that is told: where, of what, and how it goes. */
export function WebhookCard({ webhook, onStep }: WebhookCardProps) {
  const say = useWebhooksWords();
  const filters = useFilters();
  const queries = useQueryClient();
  const { webhookId, description: name, address, topics, unitId, isOn, offCause, offReason, failingSince } = webhook;
  const [at, by] = [showInstant(webhook.registeredAt), webhook.registeredByName];
  const isOpen = filters.of('deliveries') === webhookId;
  const show = (shown: boolean) => filters.set({ deliveries: shown ? webhookId : null, status: null });
  const test = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/webhooks/{webhookId}/test', { params: { path: { webhookId } } })),
    onSuccess: () => {
      notifications.show({ color: 'teal', message: say('tested') });
      void queries.invalidateQueries({ queryKey: ['webhooks'] });
      show(true);
    },
  });
  return (
    <Section
      title={name}
      actions={
        <>
          <Button size="compact-sm" variant="default" loading={test.isPending} onClick={() => test.mutate()}>
            {say('test')}
          </Button>
          <Button size="compact-sm" variant="default" aria-expanded={isOpen} onClick={() => show(!isOpen)}>
            {say(isOpen ? 'hideDeliveries' : 'deliveries')}
          </Button>
          <Menu position="bottom-end" withinPortal>
            <Menu.Target>
              <ActionIcon variant="subtle" color="gray" aria-label={say('steps', { name })}>
                <IconDots size={16} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => onStep('edit')}>{say('edit')}</Menu.Item>
              <Menu.Item onClick={() => onStep('secret')}>{say('secret')}</Menu.Item>
              <Menu.Item onClick={() => onStep(isOn ? 'turnOff' : 'turnOn')}>
                {say(isOn ? 'turnOff' : 'turnOn')}
              </Menu.Item>
              <Menu.Item onClick={() => onStep('remove')}>{say('remove')}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </>
      }
    >
      <div>
        <Badge variant={isOn ? 'light' : 'outline'} color={isOn ? 'teal' : 'gray'} radius="sm" tt="none">
          {say('since', { state: say(isOn ? 'on' : 'off'), at: showInstant(webhook.statusSince) })}
        </Badge>
      </div>
      {test.error && <Trouble error={test.error} />}
      {offCause && (
        <Alert color={offCause === 'administrator' ? 'gray' : 'orange'} variant="light" p="xs">
          <Text size="sm">{say(`offCause.${offCause}`)}</Text>
          {offReason && <Text size="sm">{say('offReason', { reason: offReason })}</Text>}
        </Alert>
      )}
      {!webhook.hasSecret && (
        <Alert color="orange" variant="light" p="xs">
          <Text size="sm">{say('noSecret')}</Text>
          <Button size="compact-sm" variant="default" mt="xs" onClick={() => onStep('secret')}>
            {say('secret')}
          </Button>
        </Alert>
      )}
      {isOn && failingSince && (
        <Alert color="orange" variant="light" p="xs">
          <Text size="sm">{say('failing', { at: showInstant(failingSince) })}</Text>
        </Alert>
      )}
      <Facts
        of={[
          [say('address'), address],
          [say('topics'), topics.map((topic) => say(`topic.${topic}`)).join('; ')],
          [say('unit'), unitId && <UnitNames of={[unitId]} />],
          [say('registeredAt'), by === null ? at : say('registeredBy', { at, by })],
        ]}
      />
      {isOpen && <WebhookDeliveries webhookId={webhookId} name={name} />}
    </Section>
  );
}
