import { Badge, Button, Table, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import { Trouble } from '../parts/trouble.js';
import { showInstant, showNumber } from '../time/show.js';
import { TOPICS } from './webhook-topics.js';
import { useWebhooksWords } from './webhooks.words.js';

type Delivery = components['schemas']['WebhookDeliveryDto'];

const COLOURS: Readonly<Record<Delivery['status'], string>> = {
  waiting: 'blue',
  delivered: 'teal',
  failed: 'red',
  dropped: 'gray',
};

interface DeliveryTableProps {
  readonly webhookId: string;
  readonly name: string;
  readonly deliveries: readonly Delivery[];
}

/** Deliveries with what came of them; each can be sent again. */
export function DeliveryTable({ webhookId, name, deliveries }: DeliveryTableProps) {
  const say = useWebhooksWords();
  const queries = useQueryClient();
  const resend = useMutation({
    mutationFn: (deliveryId: string) => {
      const params = { path: { webhookId, deliveryId } };
      return answerOf(api.POST('/api/v1/webhooks/{webhookId}/deliveries/{deliveryId}/resend', { params }));
    },
    onSuccess: () => {
      notifications.show({ color: 'teal', message: say('resent') });
      void queries.invalidateQueries({ queryKey: ['webhooks'] });
    },
  });
  const topicOf = (topic: string) => TOPICS.find((one) => one === topic) ?? 'webhook-test';
  return (
    <>
      {resend.error && <Trouble error={resend.error} />}
      <Table.ScrollContainer minWidth={640}>
        <Table aria-label={`${say('deliveries')}: ${name}`} fz="sm" verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('at')}</Table.Th>
              <Table.Th>{say('topic')}</Table.Th>
              <Table.Th>{say('status')}</Table.Th>
              <Table.Th>{say('answer')}</Table.Th>
              <Table.Th ta="right">{say('tries')}</Table.Th>
              <Table.Td w={90} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {deliveries.map(({ deliveryId, status, topic, tries, notedAt, nextTryAt, answerCode, tookMs, fault }) => (
              <Table.Tr key={deliveryId}>
                <Table.Td miw={130}>{showInstant(notedAt)}</Table.Td>
                <Table.Td>{say(`topic.${topicOf(topic)}`)}</Table.Td>
                <Table.Td miw={150}>
                  <Badge variant="light" color={COLOURS[status]} radius="sm" tt="none">
                    {say(`status.${status}`)}
                  </Badge>
                  {tries > 0 && nextTryAt && (
                    <Text size="xs" c="dimmed">
                      {say('next', { at: showInstant(nextTryAt) })}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td>
                  {fault && <Text size="sm">{say(`fault.${fault}`)}</Text>}
                  <Text size="xs" c="dimmed">
                    {[
                      answerCode !== null && say('answerCode', { code: answerCode }),
                      tookMs !== null && say('took', { ms: showNumber(tookMs) }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </Text>
                </Table.Td>
                <Table.Td ta="right">{showNumber(tries)}</Table.Td>
                <Table.Td>
                  {status !== 'waiting' && (
                    <Button
                      size="compact-xs"
                      variant="subtle"
                      loading={resend.isPending && resend.variables === deliveryId}
                      aria-label={say('resendOf', { at: showInstant(notedAt) })}
                      onClick={() => resend.mutate(deliveryId)}
                    >
                      {say('resend')}
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}
