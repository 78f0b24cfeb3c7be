import { Button, Checkbox, Group, SimpleGrid, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, answerOf } from '../api/client.js';
import { ifMatch } from '../api/if-match.js';
import { Problem } from '../api/problem.js';
import type { components } from '../api/schema.js';
import { useCommand } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { limited } from '../parts/limited.js';
import { StepDialog } from '../parts/step-dialog.js';
import { UnitChoice } from '../parts/unit-choice.js';
import { WebhookSecret } from './webhook-secret.js';
import { TOPICS, type Webhook } from './webhook-topics.js';
import { useWebhooksWords } from './webhooks.words.js';

type Body = Required<components['schemas']['WebhookDto']>;

interface WebhookFormProps {
  /** null: a new one. */
  readonly webhook: Webhook | null;
  readonly onClose: () => void;
}

const BLANK: Body = { description: '', address: '', topics: [], unitId: null };

/** Asks where another system is told, and of what; a new one's secret is shown once. */
export function WebhookForm({ webhook, onClose }: WebhookFormProps) {
  const say = useWebhooksWords();
  const kept = useKept<Body>(`webhook.${webhook?.webhookId ?? 'new'}`, webhook ? bodyOf(webhook) : BLANK);
  const [secret, setSecret] = useState<{ readonly of: string; readonly secret: string | null } | null>(null);
  const { value } = kept;
  const set = (fields: Partial<Body>) => kept.change((before) => ({ ...before, ...fields }));
  const save = useCommand(
    `webhook ${webhook?.webhookId ?? 'new'}`,
    async (body: Body, header): Promise<{ readonly secret?: string | null }> => {
      if (!webhook) return answerOf(api.POST('/api/v1/webhooks', { params: { header }, body }));
      const { webhookId, revision } = webhook;
      const params = { path: { webhookId }, header: { ...header, ...ifMatch(revision) } };
      await answerOf(api.PUT('/api/v1/webhooks/{webhookId}', { params, body }));
      return {};
    },
    {
      onSuccess: ({ secret: made }, { description: name }) => {
        kept.drop();
        notifications.show({ color: 'teal', message: say(made === undefined ? 'saved' : 'registered', { name }) });
        if (made === undefined) onClose();
        else setSecret({ of: name, secret: made });
      },
    },
  );
  if (secret) return <WebhookSecret name={secret.of} secret={secret.secret} onClose={onClose} />;
  const refused = save.error instanceof Problem && save.error.code === 'webhook-address-refused' ? save.error : null;
  const hasAll = value.topics.length === TOPICS.length;
  return (
    <StepDialog
      title={webhook ? say('editTitle', { name: webhook.description }) : say('registerTitle')}
      label={say(webhook ? 'save' : 'add')}
      step={{ error: refused ? null : save.error, isPending: save.isPending }}
      kept={kept}
      isOpen
      onClose={onClose}
      onSubmit={() => save.mutate({ ...value, address: value.address.trim(), description: value.description.trim() })}
    >
      <TextInput
        label={say('description')}
        description={say('descriptionHint')}
        required
        data-autofocus
        {...limited(value.description, 300)}
        data-field="description"
        value={value.description}
        onChange={(event) => set({ description: event.currentTarget.value })}
      />
      <TextInput
        label={say('address')}
        description={say('addressHint')}
        required
        inputMode="url"
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        error={refused?.message}
        data-lacks={isWhole(value.address) ? undefined : say('addressWrong')}
        {...limited(value.address, 2_000)}
        data-field="address"
        value={value.address}
        onChange={(event) => set({ address: event.currentTarget.value })}
      />
      <Checkbox.Group
        label={say('topics')}
        required
        data-lacks={value.topics.length === 0 ? 'true' : undefined}
        data-field="topics"
        value={[...value.topics]}
        onChange={(chosen) => set({ topics: TOPICS.filter((topic) => chosen.includes(topic)) })}
      >
        <Group mb="xs">
          <Button size="compact-xs" variant="subtle" onClick={() => set({ topics: hasAll ? [] : [...TOPICS] })}>
            {say(hasAll ? 'noTopics' : 'allTopics')}
          </Button>
        </Group>
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" verticalSpacing={6}>
          {TOPICS.map((topic) => (
            <Checkbox key={topic} size="sm" value={topic} label={say(`topic.${topic}`)} />
          ))}
        </SimpleGrid>
      </Checkbox.Group>
      <UnitChoice
        label={say('unit')}
        description={say('unitHint')}
        data-field="unitId"
        value={value.unitId}
        onChange={(chosen) => set({ unitId: chosen })}
      />
    </StepDialog>
  );
}

const bodyOf = ({ description, address, topics, unitId }: Webhook): Body => ({ description, address, topics, unitId });

/** Whether the server need be asked at all; nothing typed yet is told as missing. */
const isWhole = (address: string): boolean => address.trim() === '' || /^https?:\/\/\S+$/i.test(address.trim());
