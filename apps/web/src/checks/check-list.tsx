import { Select, SimpleGrid, Stack } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import { Answered } from '../parts/answered.js';
import { ExportCsv } from '../parts/export-csv.js';
import { byCursor, itemsOf, More } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { SearchBox } from '../parts/search-box.js';
import { UnitChoice } from '../parts/unit-choice.js';
import type { Filters } from '../parts/use-filters.js';
import { today } from '../time/show.js';
import { useTerms } from '../words/terms.words.js';
import { CheckTable } from './check-table.js';
import { useChecksWords } from './checks.words.js';
import { CHECK_KINDS, CHECK_STATUSES } from './kinds.js';
import { useCheckColumns } from './use-check-columns.js';

/** As many years back as a filter offers. */
const YEARS = 8;

/** Checks that concern the person, narrowed down by what the address says. */
export function CheckList({ filters }: { filters: Filters }) {
  const say = useChecksWords();
  const term = useTerms();
  const columns = useCheckColumns();
  const { of, set } = filters;
  const asked = {
    text: of('q'),
    status: CHECK_STATUSES.find((one) => one === of('status')),
    kind: CHECK_KINDS.find((one) => one === of('kind')),
    year: /^\d{4}$/.test(of('year')) ? Number(of('year')) : undefined,
    unitId: of('unit') || undefined,
    programmeId: of('programme') || undefined,
  };
  const page = (cursor: string | undefined, limit: number) =>
    answerOf(api.GET('/api/v1/checks', { params: { query: { ...asked, cursor, limit } } }));
  const checks = useInfiniteQuery({
    queryKey: ['checks', 'list', asked],
    queryFn: ({ pageParam: cursor }) => page(cursor, 50),
    placeholderData: keepPreviousData,
    ...byCursor,
  });
  const thisYear = Number(today().slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, back) => String(thisYear + 1 - back));
  return (
    <Stack gap="md">
      <SearchBox label={say('search')} value={of('q')} onSearch={(q) => set({ q }, { replace: true })} />
      <SimpleGrid cols={{ base: 2, md: 4 }} spacing="xs">
        <Select
          label={say('status')}
          placeholder={say('any')}
          clearable
          value={of('status') || null}
          onChange={(status) => set({ status })}
          data={CHECK_STATUSES.map((one) => ({ value: one, label: term(`check-status.${one}`) }))}
        />
        <Select
          label={say('kind')}
          placeholder={say('any')}
          clearable
          value={of('kind') || null}
          onChange={(kind) => set({ kind })}
          data={CHECK_KINDS.map((one) => ({ value: one, label: term(`check.${one}`) }))}
        />
        <Select
          label={say('year')}
          placeholder={say('any')}
          clearable
          value={of('year') || null}
          onChange={(year) => set({ year })}
          data={years}
        />
        <UnitChoice
          label={say('unit')}
          placeholder={say('any')}
          value={of('unit') || null}
          onChange={(unit) => set({ unit })}
        />
      </SimpleGrid>
      <Answered of={checks}>
        {(data) => {
          const items = itemsOf(data);
          if (items.length === 0) return <Nothing title={say('none')}>{say('noneHelp')}</Nothing>;
          return (
            <>
              <div>
                <ExportCsv key={JSON.stringify(asked)} name="kiem-tra" columns={columns} page={page} />
              </div>
              <CheckTable checks={items} />
              <More of={checks} />
            </>
          );
        }}
      </Answered>
    </Stack>
  );
}
