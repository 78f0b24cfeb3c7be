import { Anchor, Button, Card, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { paths } from '../frame/paths.js';
import { api, answerOf } from '../api/client.js';
import { Answered } from '../parts/answered.js';
import { Page } from '../parts/page.js';
import { OrderAbout } from './order-about.js';
import { OrderCounts } from './order-counts.js';
import { OrderItems } from './order-items.js';
import { useOrderWords } from './orders.words.js';
import { UndoDialog } from './undo-dialog.js';

/** While an order runs its numbers are asked for this often, in milliseconds: a lost line must not hide its end. */
const OFTEN = 2_000;

export function Component() {
  const say = useOrderWords();
  const { orderId = '' } = useParams();
  const [isUndoing, { open, close }] = useDisclosure();
  const order = useQuery({
    queryKey: ['order', orderId],
    queryFn: () => answerOf(api.GET('/api/v1/orders/{orderId}', { params: { path: { orderId } } })),
    refetchInterval: ({ state: { data } }) => (data && isRunning(data) ? OFTEN : false),
  });
  const kind = order.data?.step.kind;
  return (
    <Page
      title={kind ? say('order', { kind: say(`kind.${kind}`) }) : say('title')}
      about={
        <Anchor component={Link} to={paths.orders()} size="sm" underline="always">
          {say('back')}
        </Anchor>
      }
      actions={
        // What stayed because something had followed may be tried again.
        order.data &&
        order.data.done > order.data.undone &&
        !isRunning(order.data) && (
          <Button variant="default" onClick={open}>
            {say('undo')}
          </Button>
        )
      }
    >
      <Answered of={order}>
        {(of) => (
          <Stack>
            <Card withBorder padding="md">
              <Stack gap={4}>
                <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{of.step.reason}</Text>
                <OrderAbout of={of} />
                <OrderCounts of={of} />
              </Stack>
            </Card>
            <OrderItems of={of} />
            {isUndoing && <UndoDialog of={of} onClose={close} />}
          </Stack>
        )}
      </Answered>
    </Page>
  );
}

const isRunning = ({
  count,
  done,
  refused,
  undoOrderedAt,
  undone,
  undoRefused,
}: {
  readonly count: number;
  readonly done: number;
  readonly refused: number;
  readonly undoOrderedAt: string | null;
  readonly undone: number;
  readonly undoRefused: number;
}) => done + refused < count || (undoOrderedAt !== null && undone + undoRefused < done);
