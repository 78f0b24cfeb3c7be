import { Select, SimpleGrid } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import { ExportCsv } from '../parts/export-csv.js';
import { Listed } from '../parts/listed.js';
import { byCursor } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { Page } from '../parts/page.js';
import { useFilters } from '../parts/use-filters.js';
import { REVIEW_KINDS, REVIEW_STATUSES } from './kinds.js';
import { ReviewTable } from './review-table.js';
import { useReviewsWords } from './reviews.words.js';
import { useReviewColumns } from './use-review-columns.js';

/** Reviews of directives that concern the person, opened last first. */
export function Component() {
  const say = useReviewsWords();
  const columns = useReviewColumns();
  const { of, set } = useFilters();
  const asked = {
    status: REVIEW_STATUSES.find((one) => one === of('status')),
    kind: REVIEW_KINDS.find((one) => one === of('kind')),
  };
  const page = (cursor: string | undefined, limit: number) =>
    answerOf(api.GET('/api/v1/reviews', { params: { query: { ...asked, cursor, limit } } }));
  const reviews = useInfiniteQuery({
    queryKey: ['reviews', 'list', asked],
    queryFn: ({ pageParam: cursor }) => page(cursor, 50),
    placeholderData: keepPreviousData,
    ...byCursor,
  });
  const isNarrowed = Boolean(asked.status ?? asked.kind);
  return (
    <Page title={say('title')} about={say('about')}>
      <SimpleGrid cols={{ base: 2, md: 4 }} spacing="xs">
        <Select
          label={say('state')}
          placeholder={say('any')}
          clearable
          value={asked.status ?? null}
          onChange={(status) => set({ status })}
          data={REVIEW_STATUSES.map((one) => ({ value: one, label: say(`status.${one}`) }))}
        />
        <Select
          label={say('kind')}
          placeholder={say('any')}
          clearable
          value={asked.kind ?? null}
          onChange={(kind) => set({ kind })}
          data={REVIEW_KINDS.map((one) => ({ value: one, label: say(`kind.${one}`) }))}
        />
      </SimpleGrid>
      <Listed of={reviews} nothing={<Nothing title={say('none')}>{say(isNarrowed ? 'noneHere' : 'noneHelp')}</Nothing>}>
        {(items) => (
          <>
            <div>
              <ExportCsv key={JSON.stringify(asked)} name="so-ket-tong-ket" columns={columns} page={page} />
            </div>
            <ReviewTable reviews={items} />
          </>
        )}
      </Listed>
    </Page>
  );
}
