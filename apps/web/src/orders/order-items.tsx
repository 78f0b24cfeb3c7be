import { Anchor, Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { paths } from '../frame/paths.js';
import { Listed } from '../parts/listed.js';
import { byCursor } from '../parts/more.js';
import type { Order, OrderItem } from './order-step.js';
import { useOrderWords } from './orders.words.js';

const OUTCOMES = ['done', 'refused', 'waiting'] as const;
const UNDOINGS = ['undone', 'refused'] as const;
const among = <Name extends string>(names: readonly Name[], text: string | null) => names.find((name) => name === text);

/** What came of an order for each assignment. */
export function OrderItems({ of }: { of: Order }) {
  const say = useOrderWords();
  const [search] = useSearchParams();
  const outcome = among(OUTCOMES, search.get('outcome'));
  const undo = among(UNDOINGS, search.get('undo'));
  const items = useInfiniteQuery({
    // Told anew whenever the order has come on.
    queryKey: ['order', of.orderId, 'items', outcome, undo, of.done, of.refused, of.undone, of.undoRefused],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(
        api.GET('/api/v1/orders/{orderId}/items', {
          params: { path: { orderId: of.orderId }, query: { outcome, undo, cursor, limit: 100 } },
        }),
      ),
    ...byCursor,
    placeholderData: (before) => before,
  });
  return (
    <Listed of={items}>
      {(items) => (
        <Table.ScrollContainer minWidth={520}>
          <Table captionSide="top">
            <Table.Caption ta="left" mt={0}>
              {say('progress')}
            </Table.Caption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say('unit')}</Table.Th>
                <Table.Th>{say('task')}</Table.Th>
                <Table.Th>{say('result')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((item) => (
                <Table.Tr key={item.assignmentId}>
                  <Table.Td>{item.unitName ?? say('hidden')}</Table.Td>
                  <Table.Td>
                    {item.taskNo !== null && (
                      <Anchor component={Link} to={paths.assignment(item.assignmentId)} size="sm" underline="always">
                        {say('taskNo', { number: item.directiveNumber ?? '', no: item.taskNo })}
                      </Anchor>
                    )}
                  </Table.Td>
                  <Table.Td>
                    <Text size="sm">{say(resultOf(item))}</Text>
                    {(item.undoRefusal ?? item.refusal) && (
                      <Text size="xs" c="dimmed">
                        {(item.undoRefusal ?? item.refusal)?.message}
                      </Text>
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Listed>
  );
}

function resultOf({ outcome, undo }: OrderItem) {
  if (undo === 'undone') return 'item.undone';
  if (undo === 'refused') return 'item.undoRefused';
  return `item.${outcome}` as const;
}
