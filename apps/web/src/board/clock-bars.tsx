import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { components } from '../api/schema.js';
import { Chart, type ChartOption } from '../parts/chart.js';
import { Nothing } from '../parts/nothing.js';
import { listAt } from './addresses.js';
import { useBoardWords } from './board.words.js';
import { HOLDERS } from './holders.js';
import { NumberLink } from './number-link.js';

type Clocks = components['schemas']['ClocksOfUnitDto'];

/** Bars that can be told apart; the table below has all. */
const MOST_BARS = 15;

const heldBy = (sums: Clocks['own']) => HOLDERS.reduce((all, holder) => all + sums[holder].holding, 0);

/** How much each unit holds as doer, approver and giver; each part of a bar opens what it counts. */
export function ClockBars({ clocks }: { clocks: Clocks }) {
  const say = useBoardWords();
  const go = useNavigate();
  const lines = useMemo(() => linesOf(clocks, say('own')), [clocks, say]);
  const bars = useMemo(() => lines.slice(0, MOST_BARS), [lines]);
  const option = useMemo(
    (): ChartOption => ({
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
      legend: { type: 'plain' },
      grid: { top: 56 },
      xAxis: { type: 'value', minInterval: 1 },
      yAxis: {
        type: 'category',
        inverse: true,
        data: bars.map(({ name }) => name),
        axisLabel: { width: 150, overflow: 'truncate' },
      },
      series: HOLDERS.map((holder) => ({
        id: holder,
        name: say(holder),
        type: 'bar',
        stack: 'held',
        data: bars.map(({ sums }) => sums[holder].holding),
      })),
    }),
    [bars, say],
  );
  if (lines.length === 0) return <Nothing title={say('clockNone')} />;
  const listOf = ({ unitId, own }: (typeof lines)[number], holder: string) => listAt(unitId, { holder, own });
  return (
    <Chart
      label={say('clockLabel')}
      height={96 + bars.length * 26}
      option={option}
      onPick={({ seriesId, dataIndex }) => void go(listOf(bars[dataIndex]!, seriesId))}
      figures={{
        head: [say('unit'), ...HOLDERS.map((holder) => say(holder))],
        rows: lines.map((line) => [
          line.name,
          ...HOLDERS.map((holder) => (
            <NumberLink
              key={holder}
              value={line.sums[holder].holding}
              to={listOf(line, holder)}
              label={`${line.name}, ${say(holder)}`}
            />
          )),
        ]),
      }}
    />
  );
}

/** Those who hold something, the most of it first. */
function linesOf({ unitId, own, children }: Clocks, ownName: string) {
  return [
    { unitId, name: ownName, own: 'true', sums: own },
    ...children.map((child) => ({ unitId: child.unitId, name: child.name, own: undefined, sums: child.subtree })),
  ]
    .filter(({ sums }) => heldBy(sums) > 0)
    .toSorted((one, other) => heldBy(other.sums) - heldBy(one.sums));
}
