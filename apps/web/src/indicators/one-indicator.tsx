import { Alert, Button, Grid } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../frame/paths.js';
import { Answered } from '../parts/answered.js';
import { itemsOf, More } from '../parts/more.js';
import { Page } from '../parts/page.js';
import { Section } from '../parts/section.js';
import { UnitChoice } from '../parts/unit-choice.js';
import { useFilters } from '../parts/use-filters.js';
import { keyOf, ONLY } from './addresses.js';
import { useIndicatorsWords } from './indicators.words.js';
import { OtherMeasures } from './other-measures.js';
import { PointsTable } from './points-table.js';
import { ReportsBehind } from './reports-behind.js';
import { SeriesChart } from './series-chart.js';
import { useDirectiveName } from './use-directive-name.js';
import { useSeries } from './use-series.js';

/** One indicator: period by period, and unit by unit in one of them. Which one stands in the address. */
export function OneIndicator({ directiveId }: { directiveId: string }) {
  const say = useIndicatorsWords();
  const filters = useFilters();
  const unitId = filters.of('unit') || undefined;
  const unitOfMeasure = filters.of('measure') || undefined;
  const of = { directiveId, taskNo: filters.of('task'), name: filters.of('name'), unitOfMeasure, unitId };
  const only = ONLY.find((one) => one === filters.of('only')) ?? 'all';
  const { number } = useDirectiveName(directiveId);
  const series = useSeries(of);
  return (
    <Page
      title={[of.name, unitOfMeasure && `(${unitOfMeasure})`].filter(Boolean).join(' ')}
      about={say('ofDirective', { number: number ?? say('unnumbered') })}
      actions={
        <Button
          component={Link}
          to={paths.indicators(directiveId)}
          variant="default"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
        >
          {say('toIndicators')}
        </Button>
      }
    >
      <UnitChoice
        w={{ base: '100%', sm: 300 }}
        label={say('unit')}
        placeholder={say('allUnits')}
        value={unitId ?? null}
        onChange={(unit) => filters.set({ unit })}
      />
      <Answered of={series} rows={8}>
        {(data) => {
          const [told] = data.pages;
          const points = itemsOf(data);
          const shown =
            points.find((point) => keyOf(point) === filters.of('period')) ??
            points.find(({ reported }) => reported > 0) ??
            points[0];
          const hasCourse = points.filter(({ period }) => period !== null).length > 1;
          if (!told || !shown) return <Alert color="gray">{say('noReportsHelp')}</Alert>;
          return (
            <>
              <OtherMeasures directiveId={directiveId} of={told} unitId={unitId} />
              <Section title={say('series')}>
                <Grid>
                  {hasCourse && (
                    <Grid.Col span={{ base: 12, md: 7 }}>
                      <SeriesChart
                        directiveId={directiveId}
                        of={told}
                        points={points}
                        unitId={unitId}
                        onPick={(period) => filters.set({ period, only: null })}
                      />
                    </Grid.Col>
                  )}
                  <Grid.Col span={{ base: 12, md: hasCourse ? 5 : 12 }}>
                    <PointsTable
                      directiveId={directiveId}
                      of={told}
                      points={points}
                      unitId={unitId}
                      shown={keyOf(shown)}
                    />
                    <More of={series} />
                  </Grid.Col>
                </Grid>
              </Section>
              <ReportsBehind
                of={of}
                unitOfMeasure={told.unitOfMeasure}
                period={shown.period}
                periodKey={keyOf(shown)}
                only={only}
                onOnly={(chosen) => filters.set({ only: chosen === 'all' ? null : chosen })}
              />
            </>
          );
        }}
      </Answered>
    </Page>
  );
}
