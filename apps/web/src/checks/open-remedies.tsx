import { Anchor, Button, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { paths } from '../frame/paths.js';
import { Answered } from '../parts/answered.js';
import { HiddenCaption } from '../parts/hidden-caption.js';
import { Section } from '../parts/section.js';
import { useChecksWords } from './checks.words.js';

/** How many demands are open, by check and unit, the most overdue first; a line opens its demands. */
export function OpenRemedies({ onChosen }: { onChosen: (checkId: string, unitId: string) => void }) {
  const say = useChecksWords();
  const open = useQuery({
    queryKey: ['remedies', 'open'],
    queryFn: () => answerOf(api.GET('/api/v1/remedies/open')),
  });
  if (open.data?.items.length === 0) return null;
  return (
    <Section title={say('openByUnit')}>
      <Answered of={open} rows={2}>
        {({ items }) => (
          <Table.ScrollContainer minWidth={560}>
            <Table>
              <HiddenCaption>{say('openByUnit')}</HiddenCaption>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{say('doer')}</Table.Th>
                  <Table.Th>{say('name')}</Table.Th>
                  <Table.Th ta="right">{say('openCount')}</Table.Th>
                  <Table.Th ta="right">{say('overdueCount')}</Table.Th>
                  <Table.Th ta="right">{say('toVerify')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {items.map(({ checkId, checkTitle, unitId, unitName, open: count, overdue, toVerify }) => (
                  <Table.Tr key={`${checkId} ${unitId}`}>
                    <Table.Td>
                      <Anchor component={Link} to={paths.unit(unitId)} size="sm">
                        {unitName}
                      </Anchor>
                    </Table.Td>
                    <Table.Td>
                      <Anchor component={Link} to={paths.check(checkId)} size="sm">
                        {checkTitle}
                      </Anchor>
                    </Table.Td>
                    <Table.Td ta="right">
                      <Button
                        size="compact-sm"
                        variant="subtle"
                        aria-label={`${say('openCount')}: ${count}, ${unitName ?? ''}`}
                        onClick={() => onChosen(checkId, unitId)}
                      >
                        {count}
                      </Button>
                    </Table.Td>
                    <Table.Td ta="right">
                      <Text size="sm" c={overdue > 0 ? 'var(--overdue)' : undefined} fw={overdue > 0 ? 700 : 400}>
                        {overdue}
                      </Text>
                    </Table.Td>
                    <Table.Td ta="right">{toVerify}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </Answered>
    </Section>
  );
}
