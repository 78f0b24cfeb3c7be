import { Box, useComputedColorScheme } from '@mantine/core';
import { BarChart, LineChart, type BarSeriesOption, type LineSeriesOption } from 'echarts/charts';
import {
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  type GridComponentOption,
  type LegendComponentOption,
  type MarkLineComponentOption,
  type TooltipComponentOption,
} from 'echarts/components';
import { init, use as register, type ComposeOption, type ECharts } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { chartTheme } from './chart-theme.js';

register([BarChart, LineChart, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, CanvasRenderer]);

export type ChartOption = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | GridComponentOption
  | LegendComponentOption
  | MarkLineComponentOption
  | TooltipComponentOption
>;

/** What was clicked: its series and the place of its value in it. */
export interface Picked {
  readonly seriesId: string;
  readonly dataIndex: number;
}

interface DrawnChartProps {
  readonly option: ChartOption;
  readonly height: number;
  readonly onPick?: ((picked: Picked) => void) | undefined;
}

/** The drawing of a chart. Screens show a `Chart`, which loads this when it is seen. */
export function DrawnChart({ option, height, onPick }: DrawnChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts | null>(null);
  const scheme = useComputedColorScheme();
  useEffect(() => {
    const drawn = init(place.current, chartTheme(scheme), { renderer: 'canvas' });
    chart.current = drawn;
    const observer = new ResizeObserver(() => drawn.resize());
    observer.observe(place.current!);
    return () => {
      observer.disconnect();
      drawn.dispose();
      chart.current = null;
    };
  }, [scheme]);
  useEffect(() => {
    chart.current?.setOption(option, { notMerge: true });
  }, [option, scheme]);
  useEffect(() => {
    const drawn = chart.current;
    if (!drawn || !onPick) return;
    const pick = ({ seriesId, dataIndex }: { seriesId?: string; dataIndex: number }) =>
      onPick({ seriesId: seriesId ?? '', dataIndex });
    drawn.on('click', pick);
    return () => {
      drawn.off('click', pick);
    };
  }, [onPick, scheme]);
  return <Box ref={place} h={height} w="100%" />;
}
