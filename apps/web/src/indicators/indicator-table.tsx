import { Anchor, Checkbox, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import stacked from '../parts/stacked.module.css';
import { idOf, keyOf, seriesAt, type Indicator } from './addresses.js';
import classes from './indicators.module.css';
import { useIndicatorsWords } from './indicators.words.js';
import { KnownPart } from './known-part.js';
import { TotalLink } from './total-link.js';
import { usePeriodName } from './use-period-name.js';

interface IndicatorTableProps {
  readonly directiveId: string;
  readonly indicators: readonly Indicator[];
  readonly unitId?: string | undefined;
  /** Ids of indicators. */
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** Indicators in the order of their entry; those that are ticked are shown side by side. */
export function IndicatorTable({ directiveId, indicators, unitId, chosen, onChoose }: IndicatorTableProps) {
  const say = useIndicatorsWords();
  const nameOf = usePeriodName();
  return (
    <Table className={stacked.stacked} verticalSpacing={6}>
      <Table.Caption>{say('caption')}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={80}>{say('compare')}</Table.Th>
          <Table.Th>{say('indicator')}</Table.Th>
          <Table.Th w={130}>{say('period')}</Table.Th>
          <Table.Th w={170} className={classes.number}>
            {say('total')}
          </Table.Th>
          <Table.Th w={210}>{say('reports')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {indicators.map((one) => (
          <Table.Tr key={idOf(one)}>
            <Table.Td>
              <Checkbox
                aria-label={say('compareName', { name: one.name })}
                checked={chosen.includes(idOf(one))}
                onChange={({ currentTarget: { checked } }) =>
                  onChoose(checked ? [...chosen, idOf(one)] : chosen.filter((other) => other !== idOf(one)))
                }
              />
            </Table.Td>
            <Table.Td>
              <Anchor
                component={Link}
                size="sm"
                fw={600}
                to={seriesAt(directiveId, one, { unitId, period: keyOf(one.point) })}
                style={{ overflowWrap: 'anywhere' }}
              >
                {one.name}
              </Anchor>
              <Text size="xs" c="dimmed" lineClamp={1}>
                {one.taskText === null ? say('ofMonitor') : `${one.taskNo}. ${one.taskText}`}
              </Text>
            </Table.Td>
            <Table.Td>{nameOf(one.point.period)}</Table.Td>
            <Table.Td className={classes.number}>
              <TotalLink directiveId={directiveId} of={one} point={one.point} unitId={unitId} />{' '}
              <Text span size="sm" c="dimmed">
                {one.unitOfMeasure ?? ''}
              </Text>
            </Table.Td>
            <Table.Td>
              <KnownPart directiveId={directiveId} of={one} point={one.point} unitId={unitId} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
