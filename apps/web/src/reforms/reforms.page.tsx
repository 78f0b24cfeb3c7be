import { Anchor, Badge, Button, SegmentedControl, Table } from '@mantine/core';
import { IconPlus, IconTableImport } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { paths } from '../frame/paths.js';
import { Listed } from '../parts/listed.js';
import { byCursor } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { Page } from '../parts/page.js';
import stacked from '../parts/stacked.module.css';
import { useFilters } from '../parts/use-filters.js';
import { useMe } from '../session/use-me.js';
import { showDay, showNumber } from '../time/show.js';
import { DecreeStatusBadge, type DecreeStatus } from './decree-status.js';
import { useReformsWords } from './reforms.words.js';

const STATUSES: readonly DecreeStatus[] = ['draft', 'adopted', 'in-force', 'withdrawn'];

/** All decrees on units, the newest first. */
export function Component() {
  const say = useReformsWords();
  const filters = useFilters();
  const { may } = useMe();
  const administers = may.includes('administer');
  const statuses = may.includes('read-drafts') ? STATUSES : STATUSES.filter((one) => one !== 'draft');
  const status = statuses.find((one) => one === filters.of('status'));
  const reforms = useInfiniteQuery({
    queryKey: ['reforms', status],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(api.GET('/api/v1/reforms', { params: { query: { status, cursor, limit: 50 } } })),
    ...byCursor,
  });
  const actions = (
    <>
      <Button component={Link} to={paths.undecided()} variant="default" size="sm">
        {say('undecided')}
      </Button>
      {administers && (
        <>
          <Button
            component={Link}
            to={paths.importReform()}
            variant="default"
            leftSection={<IconTableImport size={16} />}
          >
            {say('import')}
          </Button>
          <Button component={Link} to={paths.newReform()} leftSection={<IconPlus size={16} />}>
            {say('draftNew')}
          </Button>
        </>
      )}
    </>
  );
  return (
    <Page title={say('title')} about={say('about')} actions={actions}>
      <SegmentedControl
        aria-label={say('filter')}
        value={status ?? 'all'}
        onChange={(chosen) => filters.set({ status: chosen === 'all' ? null : chosen })}
        data={(['all', ...statuses] as const).map((value) => ({ value, label: say(`status.${value}`) }))}
        style={{ alignSelf: 'flex-start', flexWrap: 'wrap' }}
        maw="100%"
      />
      <Listed
        of={reforms}
        nothing={<Nothing title={say('none')}>{say(administers ? 'noneHelp' : 'noneHelpOthers')}</Nothing>}
      >
        {(items) => (
          <Table className={stacked.stacked} aria-label={say('title')} highlightOnHover verticalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say('number')}</Table.Th>
                <Table.Th>{say('name')}</Table.Th>
                <Table.Th>{say('inForceOn')}</Table.Th>
                <Table.Th ta="right">{say('changes')}</Table.Th>
                <Table.Th>{say('filter')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((reform) => (
                <Table.Tr key={reform.decreeId}>
                  <Table.Td style={{ whiteSpace: 'nowrap' }}>
                    <Anchor component={Link} to={paths.reform(reform.decreeId)} fw={600}>
                      {reform.number}
                    </Anchor>
                    {reform.sharesNumber && (
                      <Badge
                        color="yellow"
                        variant="light"
                        radius="sm"
                        tt="none"
                        ml="xs"
                        title={say('sharesNumberHelp')}
                      >
                        {say('sharesNumber')}
                      </Badge>
                    )}
                  </Table.Td>
                  <Table.Td>{reform.title}</Table.Td>
                  <Table.Td data-label={say('inForceOn')}>{showDay(reform.inForceOn)}</Table.Td>
                  <Table.Td ta="right" data-label={say('changes')}>
                    {showNumber(reform.changeCount)}
                  </Table.Td>
                  <Table.Td>
                    <DecreeStatusBadge status={reform.status} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Listed>
    </Page>
  );
}
