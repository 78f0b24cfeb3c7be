import { Checkbox, Group, Stack } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import { Answered } from '../parts/answered.js';
import { ExportCsv } from '../parts/export-csv.js';
import { byCursor, itemsOf, More } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { Section } from '../parts/section.js';
import { UnitChoice } from '../parts/unit-choice.js';
import type { Filters } from '../parts/use-filters.js';
import { useChecksWords } from './checks.words.js';
import { OpenRemedies } from './open-remedies.js';
import { RemedyTable } from './remedy-table.js';
import { useRemedyColumns } from './use-remedy-columns.js';

/** What was demanded and is not mended yet: by check and unit, and each demand. */
export function Remedies({ filters }: { filters: Filters }) {
  const say = useChecksWords();
  const columns = useRemedyColumns();
  const { of, set } = filters;
  const asked = {
    unitId: of('unit') || undefined,
    checkId: of('check') || undefined,
    settledToo: of('settled') === 'true',
  };
  const page = (cursor: string | undefined, limit: number) =>
    answerOf(api.GET('/api/v1/remedies', { params: { query: { ...asked, cursor, limit } } }));
  const remedies = useInfiniteQuery({
    queryKey: ['remedies', 'list', asked],
    queryFn: ({ pageParam: cursor }) => page(cursor, 50),
    placeholderData: keepPreviousData,
    ...byCursor,
  });
  return (
    <Stack gap="md">
      <OpenRemedies onChosen={(check, unit) => set({ check, unit })} />
      <Section
        title={say('allOpen')}
        actions={<ExportCsv key={JSON.stringify(asked)} name="yeu-cau-khac-phuc" columns={columns} page={page} />}
      >
        <Group align="flex-end">
          <UnitChoice
            label={say('doer')}
            placeholder={say('any')}
            value={of('unit') || null}
            onChange={(unit) => set({ unit, check: null })}
          />
          <Checkbox
            label={say('settledToo')}
            checked={asked.settledToo}
            onChange={(event) => set({ settled: event.currentTarget.checked ? 'true' : null })}
            pb={8}
          />
        </Group>
        <Answered of={remedies}>
          {(data) => {
            const items = itemsOf(data);
            if (items.length === 0) return <Nothing title={say('noRemedies')} />;
            return (
              <>
                <RemedyTable remedies={items} isOfOneCheck={false} />
                <More of={remedies} />
              </>
            );
          }}
        </Answered>
      </Section>
    </Stack>
  );
}
