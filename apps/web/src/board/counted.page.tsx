import { Anchor, Button, Select } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { Problem } from '../api/problem.js';
import { directiveQuery } from '../directives/directive-query.js';
import { paths } from '../frame/paths.js';
import { Answered } from '../parts/answered.js';
import { ExportCsv } from '../parts/export-csv.js';
import { FIGURES, figureFrom, type Figure } from '../parts/figures.js';
import { itemsOf, More } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { Page } from '../parts/page.js';
import { useUnit } from '../parts/unit-choice.js';
import { useFilters } from '../parts/use-filters.js';
import { useMe } from '../session/use-me.js';
import { showDay } from '../time/show.js';
import { useTerms } from '../words/terms.words.js';
import { boardAt } from './addresses.js';
import classes from './board.module.css';
import { useBoardWords } from './board.words.js';
import { CountedRow } from './counted-row.js';
import { holderFrom } from './holders.js';
import type { Row } from './row-of.js';
import { pageOfCounted, useCounted, type Counted } from './use-counted.js';
import { useWhen, whenBetween } from './when.js';

/** What a number of the board counts. */
export function Component() {
  const say = useBoardWords();
  const term = useTerms();
  const me = useMe();
  const { unitId = me.scopeUnitId } = useParams();
  const when = useWhen();
  const filters = useFilters();
  const directiveId = filters.of('directive') || undefined;
  const holder = holderFrom(filters.of('holder'));
  const way = filters.of('moved');
  const between = whenBetween(filters.of('from'), when);
  const figure = figureFrom(filters.of('figure'));
  const counted: Counted = {
    unitId,
    figure,
    holder,
    directiveId,
    own: filters.of('own') === 'true',
    moved: between && (way === 'in' || way === 'out') ? { way, between } : null,
    asOf: when.asOf,
  };
  const rows = useCounted(counted);
  const unit = useUnit(unitId);
  const directive = useQuery({ ...directiveQuery(directiveId ?? ''), enabled: directiveId !== undefined });
  // What a check demands, or a review asks for, names that instead.
  const isOfNone = directive.error instanceof Problem && directive.error.status === 404;
  const nameOf = (name: Figure) =>
    name === 'all' || name === 'done' || name === 'open' ? say(name) : term(`class.${name}`);
  const what = holder === null ? nameOf(figure) : say(holder);
  const isNow = when.day === null && counted.moved === null;
  const time = [
    counted.moved && say(counted.moved.way === 'in' ? 'cameSince' : 'wentSince', { day: showDay(filters.of('from')) }),
    when.day && say(when.sense === 'known' ? 'asOfDayKnown' : 'asOfDay', { day: showDay(when.day) }),
  ].filter(Boolean);
  return (
    <Page
      title={`${what}${unit.data ? `: ${unit.data.name}` : ''}`}
      about={
        <>
          <Anchor
            component={Link}
            to={boardAt(unitId, when.inAddress)}
            size="sm"
            underline="always"
            className={classes.screenOnly ?? ''}
          >
            {say('backToBoard')}
          </Anchor>
          {counted.own && ` · ${say('own')}`}
          {directiveId && (
            <>
              {isOfNone ? ` · ${say('ofNoDirective')}` : ` · ${say('ofDirective')} `}
              {!isOfNone && (
                <Anchor component={Link} to={paths.directive(directiveId)} size="sm" underline="always">
                  {directive.data?.number ?? directive.data?.title ?? '…'}
                </Anchor>
              )}
            </>
          )}
          {time.map((line) => ` · ${line}`)}
        </>
      }
      actions={
        <>
          {holder === null && (
            <Select
              size="xs"
              w={220}
              aria-label={say('figure')}
              allowDeselect={false}
              value={figure}
              onChange={(chosen) => filters.set({ figure: chosen })}
              data={FIGURES.map((name) => ({ value: name, label: nameOf(name) }))}
              className={classes.screenOnly ?? ''}
            />
          )}
          <div className={classes.screenOnly}>
            <ExportCsv
              name="bang-theo-doi"
              columns={[
                { title: say('directive'), of: (row: Row) => row.directive },
                { title: say('taskNo'), of: (row: Row) => row.taskNo },
                { title: say('content'), of: (row: Row) => row.text ?? '' },
                { title: say('unit'), of: (row: Row) => row.unitName ?? '' },
                { title: say('giverUnit'), of: (row: Row) => row.giverName ?? '' },
                { title: say('deadline'), of: (row: Row) => (row.lastDay ? showDay(row.lastDay) : '') },
                {
                  title: say('standing'),
                  of: (row: Row) => row.stood.map((name) => name && term(`class.${name}`)).join(' → '),
                },
              ]}
              page={(cursor, limit) => pageOfCounted(counted, cursor, limit)}
            />
          </div>
          <Button
            className={classes.screenOnly ?? ''}
            variant="default"
            size="xs"
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => window.print()}
          >
            {say('print')}
          </Button>
        </>
      }
    >
      <Answered of={rows} rows={8}>
        {(data) =>
          itemsOf(data).length === 0 ? (
            <Nothing />
          ) : (
            <>
              <ul className={classes.rows}>
                {itemsOf(data).map((row) => (
                  <CountedRow key={row.assignmentId} row={row} isNow={isNow} />
                ))}
              </ul>
              <div className={classes.screenOnly}>
                <More of={rows} />
              </div>
            </>
          )
        }
      </Answered>
    </Page>
  );
}
