import { Anchor, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { components } from '../api/schema.js';
import { paths } from '../frame/paths.js';
import { FollowUpBadge } from '../parts/follow-up-badge.js';
import { HiddenCaption } from '../parts/hidden-caption.js';
import stacked from '../parts/stacked.module.css';
import { dayEndedAt } from '../time/days.js';
import { showDay } from '../time/show.js';
import { useUnitsWords } from './units.words.js';

type Counted = components['schemas']['PastAssignmentDto'];

/** Assignments as they were counted: each leads to its own history. */
export function CountedTable({ items, caption }: { items: readonly Counted[]; caption: string }) {
  const say = useUnitsWords();
  return (
    <Table className={stacked.stacked} verticalSpacing={6}>
      <HiddenCaption>{caption}</HiddenCaption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('task')}</Table.Th>
          <Table.Th>{say('directive')}</Table.Th>
          <Table.Th>{say('unit')}</Table.Th>
          <Table.Th>{say('deadline')}</Table.Th>
          <Table.Th>{say('state')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {items.map(({ assignmentId, directiveId, directiveNumber, taskNo, text, stood }) => (
          <Table.Tr key={assignmentId}>
            <Table.Td maw={420}>
              <Anchor component={Link} to={paths.assignment(assignmentId)} size="sm" lineClamp={2}>
                {taskNo}. {text}
              </Anchor>
            </Table.Td>
            <Table.Td>
              {directiveNumber && (
                <Anchor component={Link} to={paths.directive(directiveId)} size="sm">
                  {directiveNumber}
                </Anchor>
              )}
            </Table.Td>
            <Table.Td>{stood.unitName}</Table.Td>
            <Table.Td data-label={say('deadline')}>{stood.dueAt && showDay(dayEndedAt(stood.dueAt))}</Table.Td>
            <Table.Td>
              <FollowUpBadge of={{ followUp: stood.class, dueAt: null }} />
              {stood.backEntry && (
                <Text size="xs" c="dimmed">
                  {say('enteredLater')}
                </Text>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
