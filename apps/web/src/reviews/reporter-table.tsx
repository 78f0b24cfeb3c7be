import { Anchor, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../frame/paths.js';
import { Due } from '../parts/due.js';
import { FollowUpBadge } from '../parts/follow-up-badge.js';
import { HiddenCaption } from '../parts/hidden-caption.js';
import stacked from '../parts/stacked.module.css';
import { showDayOf } from '../time/show.js';
import { useTerms } from '../words/terms.words.js';
import type { Reporter } from './reporters.js';
import { useReviewsWords } from './reviews.words.js';

/** The units that report for a review, one a line; a line opens what the unit was given. */
export function ReporterTable({ reporters }: { reporters: readonly Reporter[] }) {
  const say = useReviewsWords();
  const term = useTerms();
  return (
    <Table className={stacked.stacked} verticalSpacing="xs">
      <HiddenCaption>{say('reports')}</HiddenCaption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('unit')}</Table.Th>
          <Table.Th>{say('state')}</Table.Th>
          <Table.Th>{say('lastDay')}</Table.Th>
          <Table.Th>{say('submitted')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {reporters.map((of) => (
          <Table.Tr key={of.assignmentId}>
            <Table.Td>
              <Anchor component={Link} to={paths.assignment(of.assignmentId)} size="sm">
                {of.unitName ?? of.unitId}
              </Anchor>
            </Table.Td>
            <Table.Td>
              <FollowUpBadge of={of} />
              {of.standing === 'open' && (
                <Text size="xs" c="dimmed">
                  {term(`status.${of.status}`)}
                </Text>
              )}
            </Table.Td>
            <Table.Td data-label={say('lastDay')}>
              <Due lastDay={of.lastDay} isOpen={of.standing === 'open' && of.reportedAt === null} />
            </Table.Td>
            <Table.Td data-label={say('submitted')}>
              {of.report ? `${showDayOf(of.report.submittedAt)} · ${say(`report.${of.report.status}`)}` : say('notYet')}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
