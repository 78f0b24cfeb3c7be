import { api, answerOf } from '../api/client.js';
import { TextDialog } from '../parts/text-dialog.js';
import type { Order } from './order-step.js';
import { useOrderWords } from './orders.words.js';

/** Takes an order back wherever nothing has followed it. */
export function UndoDialog({ of: { orderId }, onClose }: { of: Order; onClose: () => void }) {
  const say = useOrderWords();
  return (
    <TextDialog
      name={`undo-order.${orderId}`}
      title={say('undo')}
      about={say('undoHelp')}
      label={say('undo')}
      field={say('undoReason')}
      maxLength={2_000}
      send={(reason, header) =>
        answerOf(api.POST('/api/v1/orders/{orderId}/undo', { params: { path: { orderId }, header }, body: { reason } }))
      }
      done={say('undone')}
      onClose={onClose}
    />
  );
}
