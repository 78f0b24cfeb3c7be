import { Anchor, Box, Button, Group, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { components } from '../api/schema.js';
import { paths } from '../frame/paths.js';
import { Nothing } from '../parts/nothing.js';
import { boardAt, listAt } from './addresses.js';
import classes from './board.module.css';
import { useBoardWords } from './board.words.js';
import { mostOverdueFirst } from './exceptions.js';
import { HeatCell } from './heat-cell.js';
import { HeatKey } from './heat-key.js';

type Board = components['schemas']['ComplianceDto'];
type Directives = components['schemas']['DirectivesOfBoardDto'];
type Directive = Directives['items'][number];

/** Units at first; more on demand. */
const FEW = 15;

/** Empty: what a check demands, or a review asks for, is of no directive. */
const nameOf = ({ number, type, title }: Directive): string => number ?? `${type ?? ''} ${title ?? ''}`.trim();

/** Units by directives: darker where more is overdue. */
export function HeatTable({
  board,
  directives: { items, more },
  isOnlyOverdue,
}: {
  board: Board;
  directives: Directives;
  isOnlyOverdue: boolean;
}) {
  const say = useBoardWords();
  const [isWhole, setWhole] = useState(false);
  const cells = items.map(({ branches }) => new Map(branches.map(({ unitId, sums }) => [unitId, sums])));
  const branches = mostOverdueFirst([
    { unitId: board.unitId, name: say('own'), subtree: board.own },
    ...board.children,
  ]).filter(({ unitId }) =>
    cells.some((ofDirective) => {
      const open = ofDirective.get(unitId)?.open;
      return open && (isOnlyOverdue ? open.overdue : open.total) > 0;
    }),
  );
  if (branches.length === 0) return <Nothing title={say(isOnlyOverdue ? 'noneOverdue' : 'noDirectives')} />;
  const shown = isWhole ? branches : branches.slice(0, FEW);
  return (
    <>
      <Text size="sm" c="dimmed">
        {say('heatAbout')}
      </Text>
      <Table.ScrollContainer
        minWidth={160 + items.length * 56}
        type="native"
        tabIndex={0}
        role="region"
        aria-label={say('heat')}
      >
        <Table className={classes.heat ?? ''} withColumnBorders fz="sm" verticalSpacing={0} horizontalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{say('unit')}</Table.Th>
              {items.map((directive) => (
                <Table.Th key={directive.directiveId} scope="col" fw={500}>
                  {nameOf(directive) ? (
                    <Anchor
                      component={Link}
                      to={paths.directive(directive.directiveId)}
                      size="xs"
                      title={directive.title ?? undefined}
                    >
                      {nameOf(directive)}
                    </Anchor>
                  ) : (
                    <Text size="xs">{say('ofNoDirective')}</Text>
                  )}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map(({ unitId, name }) => (
              <Table.Tr key={unitId}>
                <Table.Th scope="row" fw={500}>
                  {unitId === board.unitId ? (
                    name
                  ) : (
                    <Anchor component={Link} to={boardAt(unitId)} size="sm">
                      {name}
                    </Anchor>
                  )}
                </Table.Th>
                {items.map((directive, column) => {
                  const own = unitId === board.unitId ? 'true' : undefined;
                  return (
                    <HeatCell
                      key={directive.directiveId}
                      sums={cells[column]?.get(unitId)}
                      unit={name}
                      directive={nameOf(directive) || say('ofNoDirective')}
                      isOnlyOverdue={isOnlyOverdue}
                      listOf={(figure) => listAt(unitId, { figure, directive: directive.directiveId, own })}
                    />
                  );
                })}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Group justify="space-between" gap="xs">
        <HeatKey />
        {more > 0 && (
          <Text size="xs" c="dimmed">
            {say('moreDirectives', { count: more })}
          </Text>
        )}
      </Group>
      {branches.length > FEW && (
        <Box className={classes.screenOnly ?? ''}>
          <Button variant="subtle" size="compact-sm" onClick={() => setWhole(!isWhole)}>
            {isWhole ? say('fewUnits') : say('allUnits', { count: branches.length })}
          </Button>
        </Box>
      )}
    </>
  );
}
