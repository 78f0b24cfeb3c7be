import { useComputedColorScheme } from '@mantine/core';
import { useCallback, useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { components } from '../api/schema.js';
import { Chart, type ChartOption } from '../parts/chart.js';
import { valueOf, type Figure } from '../parts/figures.js';
import { OVERDUE } from '../parts/overdue-colour.js';
import { dayEndedAt, justBefore } from '../time/days.js';
import { showDayOf, showNumber } from '../time/show.js';
import { useTerms } from '../words/terms.words.js';
import { listAt } from './addresses.js';
import { useBoardWords } from './board.words.js';
import { NumberLink } from './number-link.js';
import type { Sense } from './when.js';

type Points = components['schemas']['TrendDto']['points'];

const SHOWN: readonly Figure[] = ['open', 'open-overdue'];
const TOLD = ['open', 'open-in-term', 'open-overdue', 'done-on-time', 'done-late'] as const;

export interface TrendOf {
  readonly unitId: string;
  readonly name: string;
  readonly sense: Sense;
}

/** A line for what was open and one for what was overdue; a point opens what it counted. */
export function TrendChart({ unitId, name, sense, points }: TrendOf & { points: Points }) {
  const say = useBoardWords();
  const term = useTerms();
  const go = useNavigate();
  const scheme = useComputedColorScheme();
  const nameOf = useCallback(
    (figure: Figure) => (figure === 'open' ? say('open') : term(`class.${figure as 'open-overdue'}`)),
    [say, term],
  );
  const labels = useMemo(
    () => points.map(({ at }, n) => (n === points.length - 1 ? say('now') : monthOf(at))),
    [points, say],
  );
  const listOf = useCallback(
    (n: number, figure: Figure) => {
      const point = points[n];
      const day = point && n < points.length - 1 ? { day: dayEndedAt(point.at), sense } : {};
      return listAt(unitId, { figure, ...day });
    },
    [points, unitId, sense],
  );
  const option = useMemo(
    (): ChartOption => ({
      tooltip: { trigger: 'axis', valueFormatter: (value) => showNumber(Number(value)) },
      legend: {},
      xAxis: { type: 'category', data: labels, boundaryGap: false },
      yAxis: { type: 'value', minInterval: 1, axisLabel: { formatter: (value: number) => showNumber(value) } },
      series: SHOWN.map((figure) => ({
        id: figure,
        name: nameOf(figure),
        type: 'line',
        data: points.map(({ subtree }) => valueOf(subtree, figure)),
        triggerLineEvent: true,
        ...(figure === 'open-overdue' && { color: OVERDUE[scheme], lineStyle: { type: 'dashed' } }),
      })),
    }),
    [points, scheme, labels, nameOf],
  );
  return (
    <Chart
      label={say('trendLabel', { unit: name })}
      option={option}
      onPick={({ seriesId, dataIndex }) => void go(listOf(dataIndex, seriesId === 'open' ? 'open' : 'open-overdue'))}
      figures={{
        head: [say('month'), ...TOLD.map(nameOf)],
        rows: points.map(({ subtree }, n) => [
          labels[n],
          ...TOLD.map((figure) => (
            <NumberLink
              key={figure}
              value={valueOf(subtree, figure)}
              to={listOf(n, figure)}
              label={`${labels[n]}, ${nameOf(figure)}`}
              isOverdue={figure === 'open-overdue'}
            />
          )),
        ]),
      }}
    />
  );
}

/** 30/11/2025 24:00 as 11/2025. */
const monthOf = (at: string): string => showDayOf(justBefore(at)).slice(3);
