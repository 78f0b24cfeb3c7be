import { Anchor, Button, Grid, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { paths } from '../frame/paths.js';
import { useKept } from '../kept/use-kept.js';
import { KeptNote } from '../parts/kept-note.js';
import { Page } from '../parts/page.js';
import { Section } from '../parts/section.js';
import { AssignmentChoice } from './assignment-choice.js';
import { OrderPreview } from './order-preview.js';
import { NO_ORDER, stepOf, type OrderDraft } from './order-step.js';
import { useOrderWords } from './orders.words.js';
import { StepFields } from './step-fields.js';

export function Component() {
  const say = useOrderWords();
  const go = useNavigate();
  const kept = useKept<OrderDraft>('order', NO_ORDER);
  const draft = kept.value;
  const [isReviewed, setReviewed] = useState(false);
  const change = (part: Partial<OrderDraft>) => kept.change((before) => ({ ...before, ...part }));
  const step = stepOf(draft);
  const order = useCommand(
    'order',
    (asked: { step: NonNullable<typeof step>; assignmentIds: string[] }, header) =>
      answerOf(api.POST('/api/v1/orders', { params: { header }, body: asked })),
    {
      onSuccess: ({ orderId }) => {
        kept.drop();
        notifications.show({ message: say('sent') });
        void go(paths.order(orderId));
      },
    },
  );
  const lack = draft.assignmentIds.length === 0 ? 'needSelection' : step === null ? 'needStep' : null;
  return (
    <Page
      title={say('new')}
      about={
        <Anchor component={Link} to={paths.orders()} size="sm" underline="always">
          {say('back')}
        </Anchor>
      }
    >
      <Stack>
        <KeptNote kept={kept} />
        <Grid gap="md">
          <Grid.Col span={{ base: 12, md: 4 }}>
            <Section title={say('chooseStep')}>
              <StepFields draft={draft} onChange={change} />
            </Section>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 8 }}>
            <Section title={say('which')}>
              <AssignmentChoice value={draft.assignmentIds} onChange={(assignmentIds) => change({ assignmentIds })} />
            </Section>
          </Grid.Col>
        </Grid>
        <Group justify="flex-end">
          {lack && (
            <Text size="sm" c="dimmed" role="status">
              {say(lack)}
            </Text>
          )}
          <Button disabled={lack !== null} onClick={() => setReviewed(true)}>
            {say('review', { count: draft.assignmentIds.length })}
          </Button>
        </Group>
        {isReviewed && step !== null && (
          <OrderPreview
            step={step}
            assignmentIds={draft.assignmentIds}
            sending={order}
            onKeep={(assignmentIds) => change({ assignmentIds })}
            onClose={() => setReviewed(false)}
            onSend={() => order.mutate({ step, assignmentIds: [...draft.assignmentIds] })}
          />
        )}
      </Stack>
    </Page>
  );
}
