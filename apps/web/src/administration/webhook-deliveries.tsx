import { Select, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import { Listed } from '../parts/listed.js';
import { byCursor, itemsOf } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { useFilters } from '../parts/use-filters.js';
import { DeliveryTable } from './delivery-table.js';
import { useWebhooksWords } from './webhooks.words.js';

type Status = components['schemas']['WebhookDeliveryDto']['status'];
const STATUSES: readonly Status[] = ['waiting', 'delivered', 'failed', 'dropped'];

/** While something waits, its outcome is asked for so often, in milliseconds. */
const ASKED_EVERY = 3_000;

/** What a receiver was told, and what came of it; renews itself while something waits. */
export function WebhookDeliveries({ webhookId, name }: { webhookId: string; name: string }) {
  const say = useWebhooksWords();
  const filters = useFilters();
  const status = STATUSES.find((one) => one === filters.of('status'));
  const deliveries = useInfiniteQuery({
    queryKey: ['webhooks', webhookId, 'deliveries', status],
    queryFn: ({ pageParam: cursor }) => {
      const params = { path: { webhookId }, query: { status, cursor, limit: 20 } };
      return answerOf(api.GET('/api/v1/webhooks/{webhookId}/deliveries', { params }));
    },
    ...byCursor,
    refetchInterval: ({ state }) => (itemsOf(state.data).some((one) => one.status === 'waiting') ? ASKED_EVERY : false),
  });
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {say('deliveriesAbout')}
      </Text>
      <Select
        label={say('status')}
        allowDeselect={false}
        data={[
          { value: 'all', label: say('all') },
          ...STATUSES.map((one) => ({ value: one, label: say(`status.${one}`) })),
        ]}
        value={status ?? 'all'}
        onChange={(chosen) => filters.set({ status: chosen === 'all' ? null : chosen })}
        w={{ base: '100%', xs: 200 }}
      />
      <Listed
        of={deliveries}
        rows={2}
        nothing={
          <Nothing title={say(status ? 'deliveriesNoneSuch' : 'deliveriesNone')}>
            {!status && say('deliveriesNoneHelp')}
          </Nothing>
        }
      >
        {(items) => <DeliveryTable webhookId={webhookId} name={name} deliveries={items} />}
      </Listed>
    </Stack>
  );
}
