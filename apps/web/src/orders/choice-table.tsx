import { Checkbox, ScrollArea, Stack, Table, Text } from '@mantine/core';
import { Due } from '../parts/due.js';
import { FollowUpBadge } from '../parts/follow-up-badge.js';
import type { Assignment } from '../inbox/use-inbox.js';
import { useOrderWords } from './orders.words.js';

interface ChoiceTableProps {
  readonly items: readonly Assignment[];
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (assignmentId: string) => void;
}

/** Assignments to choose from. */
export function ChoiceTable({ items, chosen, onToggle }: ChoiceTableProps) {
  const say = useOrderWords();
  return (
    <ScrollArea.Autosize mah={520} type="auto" viewportProps={{ tabIndex: 0 }}>
      <Table miw={620} stickyHeader captionSide="top">
        <Table.Caption ta="left" mt={0}>
          {say('found')}
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={36} />
            <Table.Th>{say('unit')}</Table.Th>
            <Table.Th>{say('task')}</Table.Th>
            <Table.Th miw={220}>{say('deadline')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((item) => (
            <Table.Tr key={item.assignmentId}>
              <Table.Td>
                <Checkbox
                  checked={chosen.has(item.assignmentId)}
                  onChange={() => onToggle(item.assignmentId)}
                  aria-label={say('select', { unit: item.unitName ?? '', text: (item.text ?? '').slice(0, 60) })}
                />
              </Table.Td>
              <Table.Td>{item.unitName}</Table.Td>
              <Table.Td>
                <Text size="xs" c="dimmed">
                  {say('taskNo', { number: item.directiveNumber ?? '', no: item.taskNo })}
                </Text>
                <Text size="sm" lineClamp={2}>
                  {item.content ?? item.text}
                </Text>
              </Table.Td>
              <Table.Td>
                <Stack gap={4} align="flex-start">
                  <Due lastDay={item.lastDay} isOpen={item.standing === 'open'} />
                  <FollowUpBadge of={item} />
                </Stack>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea.Autosize>
  );
}
