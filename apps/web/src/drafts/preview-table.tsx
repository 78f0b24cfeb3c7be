import { List, Table, Text } from '@mantine/core';
import type { components } from '../api/schema.js';
import stacked from '../parts/stacked.module.css';
import { showDay, showNumber } from '../time/show.js';
import { useDraftsWords } from './drafts.words.js';

type TaskPreview = components['schemas']['TaskPreviewDto'];

/** Each task: to which units it would be given, until when. */
export function PreviewTable({ tasks }: { tasks: readonly TaskPreview[] }) {
  const say = useDraftsWords();
  return (
    <Table className={stacked.stacked} verticalSpacing="xs" withTableBorder style={{ tableLayout: 'fixed' }}>
      <Table.Caption>{say('previewCaption')}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('whatIsAsked')}</Table.Th>
          <Table.Th w="32%">{say('toWhom')}</Table.Th>
          <Table.Th w={150}>{say('byWhen')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {tasks.map(({ no, text, units, unitCount, deadline }) => (
          <Table.Tr key={no} style={{ verticalAlign: 'top' }}>
            <Table.Td>
              <b>{no}.</b> {text}
            </Table.Td>
            <Table.Td>
              <details>
                <summary>{say('unitsOf', { count: unitCount, shown: showNumber(unitCount) })}</summary>
                {unitCount > units.length && (
                  <Text size="xs" c="dimmed">
                    {say('firstUnits', { shown: showNumber(units.length) })}
                  </Text>
                )}
                <List size="sm">
                  {units.map(({ unitId, name }) => (
                    <List.Item key={unitId}>{name}</List.Item>
                  ))}
                </List>
              </details>
            </Table.Td>
            <Table.Td data-label={say('byWhen')}>
              {deadline ? (
                showDay(deadline.lastDay)
              ) : (
                <Text inherit span c="dimmed">
                  {say('withoutDeadline')}
                </Text>
              )}
              {deadline && deadline.lastDay !== deadline.statedLastDay && (
                <Text size="xs" c="dimmed">
                  {say('movedFrom', { day: showDay(deadline.statedLastDay) })}
                </Text>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
