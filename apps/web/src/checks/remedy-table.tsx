import { Anchor, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { components } from '../api/schema.js';
import { paths } from '../frame/paths.js';
import { Due } from '../parts/due.js';
import { FollowUpBadge } from '../parts/follow-up-badge.js';
import { HiddenCaption } from '../parts/hidden-caption.js';
import stacked from '../parts/stacked.module.css';
import { useTerms } from '../words/terms.words.js';
import { useChecksWords } from './checks.words.js';

interface RemedyTableProps {
  readonly remedies: readonly components['schemas']['RemedyDto'][];
  readonly isOfOneCheck: boolean;
}

/** What must be mended, by whom, by when, and how far it is. */
export function RemedyTable({ remedies, isOfOneCheck }: RemedyTableProps) {
  const say = useChecksWords();
  const term = useTerms();
  return (
    <Table className={stacked.stacked} verticalSpacing="xs">
      <HiddenCaption>{say('demands')}</HiddenCaption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('demand')}</Table.Th>
          <Table.Th>{say('doer')}</Table.Th>
          <Table.Th>{say('deadline')}</Table.Th>
          <Table.Th>{say('state')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {remedies.map((remedy) => (
          <Table.Tr key={remedy.assignmentId}>
            <Table.Td maw={420}>
              <Anchor component={Link} to={paths.assignment(remedy.assignmentId)} size="sm" lineClamp={3}>
                {remedy.content ?? remedy.text}
              </Anchor>
              {!isOfOneCheck && remedy.remedy && (
                <Anchor component={Link} to={paths.check(remedy.remedy.checkId)} size="xs" c="dimmed">
                  {remedy.checkTitle} · {remedy.conclusionNumber}
                </Anchor>
              )}
            </Table.Td>
            <Table.Td data-label={say('doer')}>
              {remedy.unitName}
              {remedy.forUnitName && (
                <Text size="xs" c="dimmed">
                  {say('forUnit', { unit: remedy.forUnitName })}
                </Text>
              )}
            </Table.Td>
            <Table.Td data-label={say('deadline')}>
              <Due lastDay={remedy.lastDay} isOpen={remedy.standing === 'open'} />
            </Table.Td>
            <Table.Td>
              <FollowUpBadge of={remedy} />
              {remedy.standing === 'open' && (
                <Text size="xs" c="dimmed">
                  {term(`status.${remedy.status}`)}
                </Text>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
