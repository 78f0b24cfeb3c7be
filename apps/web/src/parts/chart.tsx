import { Box, Skeleton, Table } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { usePartsWords } from './parts.words.js';
import type { ChartOption, Picked } from './drawn-chart.js';

export type { ChartOption, Picked } from './drawn-chart.js';

/** ECharts is large: it comes when the first chart comes into view. */
const DrawnChart = lazy(() => import('./drawn-chart.js').then((drawn) => ({ default: drawn.DrawnChart })));

/** What a chart shows, in figures: for whoever does not see it, or wants to read them. */
interface ChartFigures {
  readonly head: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly ReactNode[])[];
}

interface ChartProps {
  /** What it shows, in one sentence. */
  readonly label: string;
  /** Keep it the same between renderings: `useMemo`. Colours, fonts, and tooltips' looks come with the theme. */
  readonly option: ChartOption;
  readonly figures: ChartFigures;
  /** In pixels. */
  readonly height?: number;
  /** Told when a point or bar is clicked. The figures must lead to the same, for the keyboard. */
  readonly onPick?: (picked: Picked) => void;
}

/** A chart by ECharts, loaded and drawn when it comes into view, with its figures in a table below. */
export function Chart({ label, option, figures, height = 260, onPick }: ChartProps) {
  const say = usePartsWords();
  const { ref, entry } = useIntersection({ rootMargin: '200px' });
  const [wasSeen, setSeen] = useState(false);
  if (entry?.isIntersecting && !wasSeen) setSeen(true);
  return (
    <Box ref={ref}>
      <Box h={height} role="img" aria-label={label}>
        {wasSeen && (
          <Suspense fallback={<Skeleton h={height} radius="sm" />}>
            <DrawnChart option={option} height={height} onPick={onPick} />
          </Suspense>
        )}
      </Box>
      <Box component="details" fz="sm" mt={6}>
        <Box component="summary" c="dimmed" style={{ cursor: 'pointer' }}>
          {say('asTable')}
        </Box>
        <Table.ScrollContainer minWidth={0} scrollAreaProps={{ tabIndex: 0 }} type="native">
          <Table fz="sm" withRowBorders captionSide="top">
            <Table.Caption>{label}</Table.Caption>
            <Table.Thead>
              <Table.Tr>
                {figures.head.map((name) => (
                  <Table.Th key={name} scope="col">
                    {name}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {figures.rows.map(([first, ...cells], row) => (
                <Table.Tr key={row}>
                  <Table.Th scope="row" fw={500}>
                    {first}
                  </Table.Th>
                  {cells.map((cell, column) => (
                    <Table.Td key={column}>{cell}</Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </Box>
    </Box>
  );
}
