import { Anchor, Group } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../frame/paths.js';
import type { Order } from './order-step.js';
import { useOrderWords } from './orders.words.js';

/** How far an order has come; each number leads to what it counts. */
export function OrderCounts({ of }: { of: Order }) {
  const say = useOrderWords();
  const waiting = of.count - of.done - of.refused;
  const counts = [
    ['outcome.all', '', of.count],
    ['outcome.done', '?outcome=done', of.done],
    ['outcome.refused', '?outcome=refused', of.refused],
    ['outcome.waiting', '?outcome=waiting', waiting],
    ['undo.undone', '?undo=undone', of.undone],
    ['undo.refused', '?undo=refused', of.undoRefused],
  ] as const;
  return (
    <Group gap="md">
      {counts
        .filter(([name, , count]) => count > 0 || name === 'outcome.all')
        .map(([name, search, count]) => (
          <Anchor key={name} component={Link} to={paths.order(of.orderId) + search} size="sm" underline="always">
            {say(name, { count })}
          </Anchor>
        ))}
    </Group>
  );
}
