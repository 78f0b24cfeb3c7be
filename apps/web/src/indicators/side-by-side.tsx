import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { Chart, type ChartOption } from '../parts/chart.js';
import { opacityOf } from './opacity-of.js';
import { sameKey } from './same-key.js';
import { showShare } from '../time/show.js';
import { keyOf, seriesAt, type Indicator } from './addresses.js';
import { useIndicatorsWords } from './indicators.words.js';
import { KnownPart } from './known-part.js';
import { showFigure } from './show-figure.js';
import { TotalLink } from './total-link.js';
import { usePeriodName } from './use-period-name.js';

interface SideBySideProps {
  readonly directiveId: string;
  readonly indicators: readonly Indicator[];
  readonly unitId?: string | undefined;
}

/** Totals of several indicators as bars, with shares of the first: what was received, accepted, resolved. */
export function SideBySide({ directiveId, indicators, unitId }: SideBySideProps) {
  const say = useIndicatorsWords();
  const nameOf = usePeriodName();
  const go = useNavigate();
  const [first] = indicators;
  const whole = first?.point.total ?? 0;
  const option = useMemo(
    (): ChartOption => ({
      grid: { left: 8, right: 110, top: 8, bottom: 8 },
      xAxis: { type: 'value', axisLabel: { formatter: (value: number) => showFigure(value), hideOverlap: true } },
      yAxis: {
        type: 'category',
        inverse: true,
        data: indicators.map(({ name }) => name),
        axisLabel: { width: 130, overflow: 'break', lineHeight: 15 },
      },
      series: [
        {
          id: 'totals',
          type: 'bar',
          data: indicators.map(({ point: { total, reported, given } }) => ({
            value: total,
            itemStyle: { opacity: opacityOf(reported, given) },
          })),
          label: {
            show: true,
            position: 'right',
            formatter: ({ value }) => {
              const total = Number(value);
              return whole > 0 ? `${showFigure(total)} (${showShare(total / whole)})` : showFigure(total);
            },
          },
        },
      ],
    }),
    [indicators, whole],
  );
  if (!first) return null;
  if (indicators.some(({ unitOfMeasure }) => sameKey(unitOfMeasure) !== sameKey(first.unitOfMeasure))) {
    return <Text size="sm">{say('otherMeasures')}</Text>;
  }
  if (indicators.some(({ point }) => keyOf(point) !== keyOf(first.point))) {
    return <Text size="sm">{say('otherPeriods')}</Text>;
  }
  return (
    <Chart
      label={say('comparedLabel', { period: nameOf(first.point.period) })}
      option={option}
      height={48 + indicators.length * 52}
      onPick={({ dataIndex }) => {
        const one = indicators[dataIndex];
        if (one) void go(seriesAt(directiveId, one, { unitId, period: keyOf(one.point), only: 'stated' }));
      }}
      figures={{
        head: [say('indicator'), say('total'), say('share'), say('reports')],
        rows: indicators.map((one) => [
          one.name,
          <TotalLink key="total" directiveId={directiveId} of={one} point={one.point} unitId={unitId} />,
          whole > 0 && one.point.total !== null ? showShare(one.point.total / whole) : '–',
          <KnownPart key="known" directiveId={directiveId} of={one} point={one.point} unitId={unitId} />,
        ]),
      }}
    />
  );
}
