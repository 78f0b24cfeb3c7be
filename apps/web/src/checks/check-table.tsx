import { Anchor, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { components } from '../api/schema.js';
import { paths } from '../frame/paths.js';
import { HiddenCaption } from '../parts/hidden-caption.js';
import stacked from '../parts/stacked.module.css';
import { showDay } from '../time/show.js';
import { useTerms } from '../words/terms.words.js';
import { CheckStatusBadge } from './check-status-badge.js';
import { useChecksWords } from './checks.words.js';

/** Checks, one a line. */
export function CheckTable({ checks }: { checks: readonly components['schemas']['CheckDto'][] }) {
  const say = useChecksWords();
  const term = useTerms();
  return (
    <Table className={stacked.stacked} verticalSpacing="xs">
      <HiddenCaption>{say('list')}</HiddenCaption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('name')}</Table.Th>
          <Table.Th>{say('inspector')}</Table.Th>
          <Table.Th>{say('when')}</Table.Th>
          <Table.Th>{say('status')}</Table.Th>
          <Table.Th ta="right">{say('findings')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {checks.map((check) => (
          <Table.Tr key={check.checkId}>
            <Table.Td maw={440}>
              <Anchor component={Link} to={paths.check(check.checkId)} size="sm">
                {check.title}
              </Anchor>
              <Text size="xs" c="dimmed">
                {term(`check.${check.kind}`)}
              </Text>
            </Table.Td>
            <Table.Td data-label={say('inspector')}>{check.inspectorName}</Table.Td>
            <Table.Td data-label={say('when')}>
              {showDay(check.startsOn)} – {showDay(check.endsOn)}
            </Table.Td>
            <Table.Td>
              <CheckStatusBadge status={check.status} />
            </Table.Td>
            <Table.Td ta="right" data-label={say('findings')}>
              {check.findingCount}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
