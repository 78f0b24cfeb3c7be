import { Button, Group, Modal, ScrollArea, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import { Answered } from '../parts/answered.js';
import { usePartsWords } from '../parts/parts.words.js';
import { Trouble } from '../parts/trouble.js';
import { showDay } from '../time/show.js';
import { useOrderWords } from './orders.words.js';

interface OrderPreviewProps {
  readonly step: components['schemas']['StepDto'];
  readonly assignmentIds: readonly string[];
  readonly sending: { readonly isPending: boolean; readonly isPaused: boolean; readonly error: Error | null };
  /** Leaves out all but these. */
  readonly onKeep: (assignmentIds: readonly string[]) => void;
  readonly onClose: () => void;
  readonly onSend: () => void;
}

/** What the order would do to each, as the server says, before it is given. */
export function OrderPreview({ step, assignmentIds, sending, onKeep, onClose, onSend }: OrderPreviewProps) {
  const say = useOrderWords();
  const part = usePartsWords();
  const preview = useQuery({
    queryKey: ['assignments', 'order-preview', step, assignmentIds],
    queryFn: () => answerOf(api.POST('/api/v1/orders/preview', { body: { step, assignmentIds: [...assignmentIds] } })),
    staleTime: 0,
  });
  return (
    <Modal opened onClose={onClose} size="xl" title={say('preview')} closeButtonProps={{ 'aria-label': part('close') }}>
      <Answered of={preview}>
        {({ items, wouldDo, wouldRefuse }) => (
          <Stack>
            <Text size="sm">{say('wouldDo', { count: wouldDo })}</Text>
            {wouldRefuse > 0 && (
              <Group gap="xs">
                <Text size="sm">{say('wouldRefuse', { count: wouldRefuse })}</Text>
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => onKeep(items.filter(({ refusal }) => !refusal).map((item) => item.assignmentId))}
                >
                  {say('dropRefused')}
                </Button>
              </Group>
            )}
            <ScrollArea.Autosize mah={420} type="auto" viewportProps={{ tabIndex: 0 }}>
              <Table miw={480}>
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
                      <Table.Td>{item.unitName}</Table.Td>
                      <Table.Td>
                        {item.taskNo && say('taskNo', { number: item.directiveNumber ?? '', no: item.taskNo })}
                      </Table.Td>
                      <Table.Td>
                        <Text size="sm">{item.refusal ? item.refusal.message : say('would')}</Text>
                        {item.newLastDay && item.lastDay && (
                          <Text size="xs">
                            {say('newDay', { from: showDay(item.lastDay), to: showDay(item.newLastDay) })}
                          </Text>
                        )}
                        {item.handedOnTo > 0 && (
                          <Text size="xs" c="dimmed">
                            {say('handedOn', { count: item.handedOnTo })}
                          </Text>
                        )}
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </ScrollArea.Autosize>
            {sending.error && <Trouble error={sending.error} />}
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                {part('cancel')}
              </Button>
              <Button disabled={wouldDo === 0} loading={sending.isPending && !sending.isPaused} onClick={onSend}>
                {say('send', { count: wouldDo })}
              </Button>
            </Group>
          </Stack>
        )}
      </Answered>
    </Modal>
  );
}
