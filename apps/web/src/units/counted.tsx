import { Checkbox, Group, Select } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import { Answered } from '../parts/answered.js';
import { ExportCsv } from '../parts/export-csv.js';
import { FIGURES, type Figure } from '../parts/figures.js';
import { byCursor, itemsOf, More } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { Section } from '../parts/section.js';
import { CountedTable } from './counted-table.js';
import { useCountedColumns } from './use-counted-columns.js';
import { useFigureName } from './use-figure-name.js';
import { useUnitsWords } from './units.words.js';

interface CountedProps {
  readonly unitId: string;
  readonly figure: Figure;
  readonly isOwn: boolean;
  readonly onChange: (changes: { figure?: string; own?: string | null }) => void;
}

/** The assignments that a number of a unit counts. */
export function Counted({ unitId, figure, isOwn, onChange }: CountedProps) {
  const say = useUnitsWords();
  const name = useFigureName();
  const columns = useCountedColumns();
  const page = (cursor: string | undefined, limit: number) =>
    answerOf(
      api.GET('/api/v1/units/{unitId}/compliance/counted', {
        params: { path: { unitId }, query: { cursor, limit, figure, own: isOwn } },
      }),
    );
  const counted = useInfiniteQuery({
    queryKey: ['assignments', 'of', unitId, figure, isOwn],
    queryFn: ({ pageParam: cursor }) => page(cursor, 50),
    ...byCursor,
  });
  return (
    <Section
      title={say('tableOf', { figure: name(figure) })}
      actions={<ExportCsv key={`${figure} ${isOwn}`} name={`nhiem-vu-${figure}`} columns={columns} page={page} />}
    >
      <Group align="flex-end">
        <Select
          label={say('figure')}
          allowDeselect={false}
          value={figure}
          onChange={(chosen) => onChange({ figure: chosen ?? 'all' })}
          data={FIGURES.map((one) => ({ value: one, label: name(one) }))}
        />
        <Checkbox
          label={say('own')}
          checked={isOwn}
          onChange={(event) => onChange({ own: event.currentTarget.checked ? 'true' : null })}
          pb={8}
        />
      </Group>
      <Answered of={counted}>
        {(data) => {
          const items = itemsOf(data);
          if (items.length === 0) return <Nothing title={say('noAssignments')} />;
          return (
            <>
              <CountedTable items={items} caption={say('tableOf', { figure: name(figure) })} />
              <More of={counted} />
            </>
          );
        }}
      </Answered>
    </Section>
  );
}
