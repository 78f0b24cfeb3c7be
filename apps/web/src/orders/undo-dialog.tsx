import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { api, answerOf } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { usePartsWords } from '../parts/parts.words.js';
import { Trouble } from '../parts/trouble.js';
import type { Order } from './order-step.js';
import { useOrderWords } from './orders.words.js';

/** Takes an order back wherever nothing has followed it. */
export function UndoDialog({ of, onClose }: { of: Order; onClose: () => void }) {
  const say = useOrderWords();
  const part = usePartsWords();
  const kept = useKept(`undo-order.${of.orderId}`, '');
  const undo = useCommand(
    `undo-order.${of.orderId}`,
    (reason: string, header) =>
      answerOf(
        api.POST('/api/v1/orders/{orderId}/undo', {
          params: { path: { orderId: of.orderId }, header },
          body: { reason },
        }),
      ),
    {
      onSuccess: () => {
        kept.drop();
        notifications.show({ message: say('undone') });
        onClose();
      },
    },
  );
  return (
    <Modal opened onClose={onClose} title={say('undo')} closeButtonProps={{ 'aria-label': part('close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (kept.value.trim() !== '' && !undo.isPending) undo.mutate(kept.value.trim());
        }}
      >
        <Stack>
          <Text size="sm">{say('undoHelp')}</Text>
          <Textarea
            label={say('undoReason')}
            autosize
            minRows={3}
            data-autofocus
            value={kept.value}
            onChange={(event) => kept.change(event.currentTarget.value)}
          />
          {undo.error && <Trouble error={undo.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {part('cancel')}
            </Button>
            <Button type="submit" disabled={kept.value.trim() === ''} loading={undo.isPending && !undo.isPaused}>
              {say('undo')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
