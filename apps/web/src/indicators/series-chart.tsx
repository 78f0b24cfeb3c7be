import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { Chart, type ChartOption } from '../parts/chart.js';
import { keyOf, type Indicator, type Point } from './addresses.js';
import { useIndicatorsWords } from './indicators.words.js';
import { KnownPart } from './known-part.js';
import { opacityOf } from './opacity-of.js';
import { showFigure } from './show-figure.js';
import { TotalLink } from './total-link.js';
import { usePeriodName } from './use-period-name.js';

interface SeriesChartProps {
  readonly directiveId: string;
  readonly of: Pick<Indicator, 'taskNo' | 'name' | 'unitOfMeasure'>;
  /** The newest first; at least two of them are of a period. */
  readonly points: readonly Point[];
  readonly unitId?: string | undefined;
  readonly onPick: (period: string) => void;
}

/** A bar a period. */
export function SeriesChart({ directiveId, of, points, unitId, onPick }: SeriesChartProps) {
  const say = useIndicatorsWords();
  const nameOf = usePeriodName();
  const inOrder = useMemo(() => points.filter(({ period }) => period !== null).toReversed(), [points]);
  const labels = useMemo(() => inOrder.map(({ period }) => nameOf(period)), [inOrder, nameOf]);
  const option = useMemo(
    (): ChartOption => ({
      grid: { left: 8, right: 16, top: 36, bottom: 8 },
      tooltip: { trigger: 'axis', valueFormatter: (value) => (value === null ? '–' : showFigure(Number(value))) },
      xAxis: { type: 'category', data: labels, axisLabel: { hideOverlap: true } },
      yAxis: {
        type: 'value',
        name: of.unitOfMeasure ?? '',
        nameTextStyle: { align: 'left' },
        axisLabel: { formatter: (value: number) => showFigure(value) },
      },
      series: [
        {
          id: 'total',
          name: of.name,
          type: 'bar',
          data: inOrder.map(({ total, reported, given }) => ({
            value: total,
            itemStyle: { opacity: opacityOf(reported, given) },
          })),
        },
      ],
    }),
    [inOrder, labels, of.name, of.unitOfMeasure],
  );
  return (
    <div>
      <Chart
        label={say('seriesLabel', { name: of.name })}
        option={option}
        height={280}
        onPick={({ dataIndex }) => {
          const point = inOrder[dataIndex];
          if (point) onPick(keyOf(point));
        }}
        figures={{
          head: [say('period'), say('total'), say('reports')],
          rows: inOrder.map((point, n) => [
            labels[n],
            <TotalLink key="total" directiveId={directiveId} of={of} point={point} unitId={unitId} />,
            <KnownPart key="known" directiveId={directiveId} of={of} point={point} unitId={unitId} />,
          ]),
        }}
      />
      {inOrder.some(({ reported, given }) => reported < given) && (
        <Text size="xs" c="dimmed">
          {say('notWhole')}
        </Text>
      )}
    </div>
  );
}
