import { Anchor, Badge, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../frame/paths.js';
import { Due } from '../parts/due.js';
import { HiddenCaption } from '../parts/hidden-caption.js';
import stacked from '../parts/stacked.module.css';
import { showDayOf } from '../time/show.js';
import classes from './indicators.module.css';
import { useIndicatorsWords } from './indicators.words.js';
import { showFigure } from './show-figure.js';
import type { ReportBehind } from './use-report-columns.js';

interface ReportTableProps {
  readonly reports: readonly ReportBehind[];
  readonly unitOfMeasure: string | null;
}

const COLOURS = { 'not-reported': 'gray', waiting: 'blue', accepted: 'teal' } as const;

/** What each unit states; every line opens its report. */
export function ReportTable({ reports, unitOfMeasure }: ReportTableProps) {
  const say = useIndicatorsWords();
  return (
    <Table className={stacked.stacked} verticalSpacing={6}>
      <HiddenCaption>{say('byUnitCaption')}</HiddenCaption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('unit')}</Table.Th>
          <Table.Th w={220} className={classes.number}>
            {say('value')}
          </Table.Th>
          <Table.Th w={150}>{say('standing')}</Table.Th>
          <Table.Th w={200}>{say('reportedAt')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {reports.map((one) => (
          <Table.Tr key={one.assignmentId}>
            <Table.Td>
              <Anchor component={Link} to={paths.assignment(one.assignmentId)} size="sm">
                {one.unitName ?? one.unitId}
              </Anchor>
              {!one.isCounted && (
                <Text size="xs" c="dimmed">
                  {say('partOf')}
                </Text>
              )}
            </Table.Td>
            <Table.Td className={classes.number}>
              {one.value === null ? (
                <Text span size="sm" c="dimmed">
                  {one.status === 'not-reported' ? '–' : say('notStated')}
                </Text>
              ) : (
                <Text span size="sm" fw={600} {...(!one.isCounted && { c: 'dimmed' })}>
                  {showFigure(one.value)}{' '}
                  <Text span size="sm" c="dimmed" fw={400}>
                    {unitOfMeasure ?? ''}
                  </Text>
                </Text>
              )}
              {one.inOtherMeasures.map(({ value, unitOfMeasure: other }) => (
                <Text key={other ?? ''} size="xs" c="dimmed">
                  {showFigure(value)} {other ?? say('noMeasure')}
                </Text>
              ))}
            </Table.Td>
            <Table.Td>
              <Badge variant="light" radius="sm" tt="none" color={COLOURS[one.status]}>
                {say(`status.${one.status}`)}
              </Badge>
            </Table.Td>
            <Table.Td>
              {one.reportedAt ? showDayOf(one.reportedAt) : one.lastDay && <Due lastDay={one.lastDay} isOpen />}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
