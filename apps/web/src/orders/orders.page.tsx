import { Anchor, Button, Card, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { paths } from '../frame/paths.js';
import { Listed } from '../parts/listed.js';
import { byCursor } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { Page } from '../parts/page.js';
import { OrderAbout } from './order-about.js';
import { OrderCounts } from './order-counts.js';
import { useOrderWords } from './orders.words.js';

export function Component() {
  const say = useOrderWords();
  const orders = useInfiniteQuery({
    queryKey: ['orders'],
    queryFn: ({ pageParam: cursor }) => answerOf(api.GET('/api/v1/orders', { params: { query: { cursor } } })),
    ...byCursor,
  });
  return (
    <Page
      title={say('title')}
      about={say('about')}
      actions={
        <Button component={Link} to={paths.newOrder()} leftSection={<IconPlus size={16} aria-hidden />}>
          {say('new')}
        </Button>
      }
    >
      <Listed of={orders} nothing={<Nothing title={say('empty')}>{say('emptyHelp')}</Nothing>}>
        {(items) => (
          <>
            {items.map((order) => (
              <Card key={order.orderId} withBorder padding="sm" component="article">
                <Group justify="space-between" align="flex-start">
                  <Stack gap={2} miw={0} style={{ flex: '1 1 260px' }}>
                    <Anchor component={Link} to={paths.order(order.orderId)} fw={600} underline="always">
                      {say(`kind.${order.step.kind}`)}
                    </Anchor>
                    <Text size="sm" lineClamp={2}>
                      {order.step.reason}
                    </Text>
                    <OrderAbout of={order} />
                  </Stack>
                  <OrderCounts of={order} />
                </Group>
              </Card>
            ))}
          </>
        )}
      </Listed>
    </Page>
  );
}
