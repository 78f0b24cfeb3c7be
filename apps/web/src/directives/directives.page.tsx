import { Anchor, Badge, Button, Checkbox, Group, Select, Table, Text } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { paths } from '../frame/paths.js';
import { HiddenCaption } from '../parts/hidden-caption.js';
import { Listed } from '../parts/listed.js';
import { byCursor } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { Page } from '../parts/page.js';
import { SearchBox } from '../parts/search-box.js';
import { UnitChoice } from '../parts/unit-choice.js';
import stacked from '../parts/stacked.module.css';
import { showDay } from '../time/show.js';
import { useDirectivesWords } from './directives.words.js';
import { ProgressLine } from './progress-line.js';

const STATUSES = ['issued', 'draft', 'recalled', 'discarded'] as const;
const COLOURS = { issued: 'teal', draft: 'blue', recalled: 'gray', discarded: 'gray' } as const;

/** The register of directives. What it is narrowed to stands in the address. */
export function Component() {
  const say = useDirectivesWords();
  const [asked, setAsked] = useSearchParams();
  const text = asked.get('text') ?? '';
  const status = STATUSES.find((one) => one === asked.get('status'));
  const issuerUnitId = asked.get('issuer') ?? undefined;
  const periodMissing = asked.get('periodMissing') === 'true' || undefined;
  const narrow = (name: string, value: string | null) =>
    setAsked(
      (before) => {
        if (value) before.set(name, value);
        else before.delete(name);
        return before;
      },
      { replace: name === 'text' },
    );
  const filter = { status, issuerUnitId, periodMissing, ...(text && { text }) };
  const directives = useInfiniteQuery({
    queryKey: ['directives', filter],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(api.GET('/api/v1/directives', { params: { query: { ...filter, cursor } } })),
    placeholderData: keepPreviousData,
    ...byCursor,
  });
  return (
    <Page
      title={say('title')}
      about={say('about')}
      actions={
        <Button component={Link} to={paths.indicators()} variant="default" size="xs">
          {say('tab.indicators')}
        </Button>
      }
    >
      <Group gap="sm" align="flex-end">
        <SearchBox flex="1 1 260px" value={text} label={say('search')} onSearch={(words) => narrow('text', words)} />
        <Select
          w={170}
          aria-label={say('status')}
          placeholder={say('allStatuses')}
          clearable
          data={STATUSES.map((value) => ({ value, label: say(`status.${value}`) }))}
          value={status ?? null}
          onChange={(value) => narrow('status', value)}
        />
        <UnitChoice
          w={240}
          aria-label={say('issuer')}
          placeholder={say('anyIssuer')}
          value={issuerUnitId ?? null}
          onChange={(unitId) => narrow('issuer', unitId)}
        />
        <Checkbox
          label={say('periodMissing')}
          pb={8}
          checked={periodMissing === true}
          onChange={(event) => narrow('periodMissing', event.currentTarget.checked ? 'true' : null)}
        />
      </Group>
      <Listed
        of={directives}
        rows={10}
        nothing={
          <Nothing title={say('none')}>
            {say('noneHelp')}{' '}
            <Button size="compact-sm" variant="subtle" onClick={() => setAsked({})}>
              {say('clearFilters')}
            </Button>
          </Nothing>
        }
      >
        {(items) => (
          <Table className={stacked.stacked} highlightOnHover verticalSpacing={6}>
            <HiddenCaption>{say('caption')}</HiddenCaption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th w={120}>{say('number')}</Table.Th>
                <Table.Th>{say('documentTitle')}</Table.Th>
                <Table.Th w={110}>{say('issuedOn')}</Table.Th>
                <Table.Th w={130}>{say('status')}</Table.Th>
                <Table.Th w={230}>{say('progress')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((one) => (
                <Table.Tr key={one.directiveId}>
                  <Table.Td>{one.number ?? <Text c="dimmed">{say('unnumbered')}</Text>}</Table.Td>
                  <Table.Td>
                    <Anchor
                      component={Link}
                      size="sm"
                      fw={600}
                      to={one.status === 'draft' ? paths.draft(one.directiveId) : paths.directive(one.directiveId)}
                    >
                      {one.title ?? say('untitled')}
                    </Anchor>
                    <Text size="xs" c="dimmed">
                      {one.issuerName}
                    </Text>
                  </Table.Td>
                  <Table.Td data-label={say('issuedOn')}>{one.issuedOn && showDay(one.issuedOn)}</Table.Td>
                  <Table.Td>
                    <Badge variant="light" color={COLOURS[one.status]} tt="none" radius="sm">
                      {say(`status.${one.status}`)}
                    </Badge>
                    {one.periodMissing && (
                      <Text size="xs" c="var(--due-soon)">
                        {say('periodMissing')}
                      </Text>
                    )}
                  </Table.Td>
                  <Table.Td>
                    <ProgressLine of={one.progress} isIssued={one.issuedOn !== null} />
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
