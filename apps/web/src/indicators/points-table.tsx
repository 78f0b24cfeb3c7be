import { Anchor, Table } from '@mantine/core';
import { Link } from 'react-router';
import { keyOf, seriesAt, type Indicator, type Point } from './addresses.js';
import { useIndicatorsWords } from './indicators.words.js';
import { KnownPart } from './known-part.js';
import { TotalLink } from './total-link.js';
import { usePeriodName } from './use-period-name.js';

interface PointsTableProps {
  readonly directiveId: string;
  readonly of: Pick<Indicator, 'taskNo' | 'name' | 'unitOfMeasure'>;
  readonly points: readonly Point[];
  readonly unitId?: string | undefined;
  /** The period whose reports are shown below. */
  readonly shown: string;
}

/** What the indicator came to, a line a period, the newest first. */
export function PointsTable({ directiveId, of, points, unitId, shown }: PointsTableProps) {
  const say = useIndicatorsWords();
  const nameOf = usePeriodName();
  return (
    <Table verticalSpacing={4}>
      <Table.Caption>{say('seriesCaption')}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('period')}</Table.Th>
          <Table.Th ta="right">{say('total')}</Table.Th>
          <Table.Th>{say('reports')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {points.map((point) => {
          const key = keyOf(point);
          return (
            <Table.Tr key={key}>
              <Table.Td>
                <Anchor
                  component={Link}
                  size="sm"
                  to={seriesAt(directiveId, of, { unitId, period: key })}
                  fw={key === shown ? 700 : 400}
                  aria-current={key === shown ? 'true' : undefined}
                  style={{ whiteSpace: 'nowrap' }}
                >
                  {nameOf(point.period)}
                </Anchor>
              </Table.Td>
              <Table.Td ta="right">
                <TotalLink directiveId={directiveId} of={of} point={point} unitId={unitId} />
              </Table.Td>
              <Table.Td>
                <KnownPart directiveId={directiveId} of={of} point={point} unitId={unitId} />
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
