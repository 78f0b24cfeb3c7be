import { Anchor, Table, Text } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { paths } from '../frame/paths.js';
import { HiddenCaption } from '../parts/hidden-caption.js';
import { Listed } from '../parts/listed.js';
import { byCursor } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { Page } from '../parts/page.js';
import { SearchBox } from '../parts/search-box.js';
import { useFilters } from '../parts/use-filters.js';
import { showDay } from '../time/show.js';
import { useIndicatorsWords } from './indicators.words.js';

/** Whose indicators are looked at: the issued directives, the newest first. */
export function ChooseDirective() {
  const say = useIndicatorsWords();
  const filters = useFilters();
  const text = filters.of('text');
  const filter = { status: 'issued' as const, ...(text && { text }) };
  const directives = useInfiniteQuery({
    queryKey: ['directives', filter],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(api.GET('/api/v1/directives', { params: { query: { ...filter, cursor } } })),
    placeholderData: keepPreviousData,
    ...byCursor,
  });
  return (
    <Page title={say('title')} about={say('about')}>
      <SearchBox
        value={text}
        label={say('search')}
        onSearch={(words) => filters.set({ text: words }, { replace: true })}
      />
      <Listed
        of={directives}
        rows={10}
        nothing={<Nothing title={say('noDirectives')}>{say('noDirectivesHelp')}</Nothing>}
      >
        {(items) => (
          <Table highlightOnHover verticalSpacing={6}>
            <HiddenCaption>{say('directivesCaption')}</HiddenCaption>
            <Table.Tbody>
              {items.map(({ directiveId, number, title, issuedOn }) => (
                <Table.Tr key={directiveId}>
                  <Table.Td>
                    <Anchor component={Link} size="sm" fw={600} to={paths.indicators(directiveId)}>
                      {[number, title].filter(Boolean).join(' · ')}
                    </Anchor>
                    <Text size="xs" c="dimmed">
                      {issuedOn && showDay(issuedOn)}
                    </Text>
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
