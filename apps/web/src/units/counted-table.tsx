import { Anchor, Badge, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { components } from '../api/schema.js';
import { paths } from '../frame/paths.js';
import { FOLLOW_UP_COLOURS } from '../parts/follow-up-badge.js';
import { HiddenCaption } from '../parts/hidden-caption.js';
import { showDay } from '../time/show.js';
import { useTerms } from '../words/terms.words.js';
import { dayOfDeadline } from './day-of-deadline.js';
import { useUnitsWords } from './units.words.js';

type Counted = components['schemas']['PastAssignmentDto'];

/** Assignments as they were counted: each leads to its own history. */
export function CountedTable({ items, caption }: { items: readonly Counted[]; caption: string }) {
  const say = useUnitsWords();
  const term = useTerms();
  return (
    <Table.ScrollContainer minWidth={720}>
      <Table verticalSpacing={6}>
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
                <Anchor component={Link} to={paths.directive(directiveId)} size="sm">
                  {directiveNumber}
                </Anchor>
              </Table.Td>
              <Table.Td>{stood.unitName}</Table.Td>
              <Table.Td>{stood.dueAt && showDay(dayOfDeadline(stood.dueAt))}</Table.Td>
              <Table.Td>
                <Badge color={FOLLOW_UP_COLOURS[stood.class]} variant="light" radius="sm" tt="none" miw="max-content">
                  {term(`class.${stood.class}`)}
                </Badge>
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
    </Table.ScrollContainer>
  );
}
