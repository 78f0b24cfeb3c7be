import { Box, Button, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { components } from '../api/schema.js';
import { Nothing } from '../parts/nothing.js';
import { Section } from '../parts/section.js';
import { boardAt, listAt } from './addresses.js';
import classes from './board.module.css';
import { useBoardWords } from './board.words.js';
import { mostOverdueFirst } from './exceptions.js';
import { UNIT_COLUMNS, UnitLine } from './unit-line.js';

type Board = components['schemas']['ComplianceDto'];

/** Units at first; more on demand. */
const FEW = 15;

interface UnitsTableProps {
  readonly board: Board;
  readonly isOnlyOverdue: boolean;
  readonly inAddress: Readonly<Record<string, string>>;
}

/** The units directly below: those with overdue work first, the most of it at the top. */
export function UnitsTable({ board, isOnlyOverdue, inAddress }: UnitsTableProps) {
  const say = useBoardWords();
  const { unitId, own, children } = board;
  const withWork = mostOverdueFirst(children.filter(({ subtree }) => subtree.total > 0));
  const [isWhole, setWhole] = useState(false);
  const lines = isOnlyOverdue ? withWork.filter(({ subtree }) => subtree.open.overdue > 0) : withWork;
  const shown = isWhole ? lines : lines.slice(0, FEW);
  const without = children.filter(({ subtree, dissolvedOn }) => subtree.total === 0 && dissolvedOn === null);
  const hasOwn = own.total > 0 && (!isOnlyOverdue || own.open.overdue > 0);
  return (
    <Section title={say('units')}>
      {shown.length === 0 && !hasOwn ? (
        <Nothing title={isOnlyOverdue && board.subtree.total > 0 ? say('noneOverdue') : say('noUnits')}>
          {board.subtree.total === 0 && say('noUnitsHelp')}
        </Nothing>
      ) : (
        <Table.ScrollContainer minWidth={560} type="native" tabIndex={0} role="region" aria-label={say('units')}>
          <Table verticalSpacing={6} fz="sm" highlightOnHover>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{say('unit')}</Table.Th>
                {UNIT_COLUMNS.map(({ word }) => (
                  <Table.Th key={word} scope="col" ta="right">
                    {say(word)}
                  </Table.Th>
                ))}
                <Table.Th scope="col" w={160} visibleFrom="sm">
                  {say('shares')}
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {hasOwn && (
                <UnitLine
                  name={say('own')}
                  sums={own}
                  listOf={(figure) => listAt(unitId, { figure, own: 'true', ...inAddress })}
                />
              )}
              {shown.map((child) => (
                <UnitLine
                  key={child.unitId}
                  name={child.name}
                  to={boardAt(child.unitId, inAddress)}
                  dissolvedOn={child.dissolvedOn}
                  sums={child.subtree}
                  listOf={(figure) => listAt(child.unitId, { figure, ...inAddress })}
                />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {lines.length > FEW && (
        <div className={classes.screenOnly}>
          <Button variant="subtle" size="compact-sm" onClick={() => setWhole(!isWhole)}>
            {isWhole ? say('fewUnits') : say('allUnits', { count: lines.length })}
          </Button>
        </div>
      )}
      {!isOnlyOverdue && without.length > 0 && shown.length > 0 && (
        <Box component="details" fz="sm">
          <Box component="summary" c="dimmed" style={{ cursor: 'pointer' }}>
            {say('without', { count: without.length })}
          </Box>
          <Text size="sm" mt={4}>
            {without.map(({ name }) => name).join('; ')}
          </Text>
        </Box>
      )}
    </Section>
  );
}
