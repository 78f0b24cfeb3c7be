import { Table } from '@mantine/core';
import type { components } from '../api/schema.js';
import { FigureLink } from './figure-link.js';
import { useDirectivesWords } from './directives.words.js';

interface FiguresProps {
  readonly directiveId: string;
  readonly of: components['schemas']['FollowUpSumsDto'];
}

/** The sums of a directive, which balance; each opens the list it counts. */
export function Figures({ directiveId, of: sums }: FiguresProps) {
  const say = useDirectivesWords();
  const { total, done, open, suspended, withdrawn } = sums;
  const figures = [
    ['total', total],
    ['onTime', done.onTime],
    ['late', done.late],
    ['inTerm', open.inTerm],
    ['overdue', open.overdue],
    ['withoutDeadline', open.withoutDeadline],
    ['suspended', suspended],
    ['withdrawn', withdrawn],
  ] as const;
  return (
    <Table.ScrollContainer minWidth={620}>
      <Table withTableBorder withColumnBorders fz="sm" style={{ tableLayout: 'fixed' }}>
        <Table.Caption>{say('figuresCaption')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {figures.map(([name]) => (
              <Table.Th key={name} ta="right" fw={500}>
                {say(`figure.${name}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Table.Tr>
            {figures.map(([name, value]) => (
              <Table.Td key={name} ta="right" fz="lg" fw={650}>
                <FigureLink directiveId={directiveId} figure={name} value={value} />
              </Table.Td>
            ))}
          </Table.Tr>
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
