import { SegmentedControl } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import { ExportCsv } from '../parts/export-csv.js';
import { Listed } from '../parts/listed.js';
import { byCursor } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { Section } from '../parts/section.js';
import { ONLY, type Only, type Point } from './addresses.js';
import { useIndicatorsWords } from './indicators.words.js';
import { ReportTable } from './report-table.js';
import { usePeriodName } from './use-period-name.js';
import { useReportColumns } from './use-report-columns.js';
import type { NamedIndicator } from './use-series.js';

interface ReportsBehindProps {
  readonly of: NamedIndicator;
  readonly unitOfMeasure: string | null;
  /** Of the period that is shown. */
  readonly period: Point['period'];
  readonly periodKey: string;
  readonly only: Only;
  readonly onOnly: (only: Only) => void;
}

/** Unit by unit, what stands behind the number of a period, and what it lacks. */
export function ReportsBehind({ of, unitOfMeasure, period, periodKey, only, onOnly }: ReportsBehindProps) {
  const say = useIndicatorsWords();
  const nameOf = usePeriodName();
  const columns = useReportColumns(unitOfMeasure);
  const { directiveId, ...named } = of;
  const asked = { ...named, period: periodKey, ...(only !== 'all' && { only }) };
  const page = (cursor: string | undefined, limit: number) =>
    answerOf(
      api.GET('/api/v1/directives/{directiveId}/indicators/reports', {
        params: { path: { directiveId }, query: { ...asked, cursor, limit } },
      }),
    );
  const reports = useInfiniteQuery({
    queryKey: ['directive', directiveId, 'indicator-reports', asked],
    queryFn: ({ pageParam: cursor }) => page(cursor, 100),
    placeholderData: keepPreviousData,
    ...byCursor,
  });
  return (
    <Section
      title={say('byUnit', { period: nameOf(period) })}
      actions={
        <>
          <SegmentedControl
            size="xs"
            aria-label={say('show')}
            data={ONLY.map((value) => ({ value, label: say(`only.${value}`) }))}
            value={only}
            onChange={(chosen) => onOnly(ONLY.find((one) => one === chosen) ?? 'all')}
          />
          <ExportCsv key={JSON.stringify(asked)} name={say('file')} columns={columns} page={page} />
        </>
      }
    >
      <Listed of={reports} rows={6} nothing={<Nothing title={say('noReports')}>{say('noReportsHelp')}</Nothing>}>
        {(items) => <ReportTable reports={items} unitOfMeasure={unitOfMeasure} />}
      </Listed>
    </Section>
  );
}
