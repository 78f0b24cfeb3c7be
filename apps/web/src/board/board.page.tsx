import { Button, SimpleGrid, Stack } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { Answered } from '../parts/answered.js';
import { Page } from '../parts/page.js';
import { useFilters } from '../parts/use-filters.js';
import { useMe } from '../session/use-me.js';
import { reportAt } from './addresses.js';
import { AsOfBar } from './as-of-bar.js';
import { AsOfNote } from './as-of-note.js';
import classes from './board.module.css';
import { useBoardWords } from './board.words.js';
import { Clocks } from './clocks.js';
import { Compared } from './compared.js';
import { Crumbs } from './crumbs.js';
import { HeadFigures } from './head-figures.js';
import { HeatMap } from './heat-map.js';
import { Trend } from './trend.js';
import { UnitsTable } from './units-table.js';
import { useWhen } from './when.js';

/** Where a unit and everything below it stands, or stood: the exceptions first. */
export function Component() {
  const say = useBoardWords();
  const me = useMe();
  const { unitId = me.scopeUnitId } = useParams();
  const when = useWhen();
  const isOnlyOverdue = useFilters().of('only') === 'overdue';
  const board = useQuery({
    queryKey: ['board', unitId, 'sums', when.asOf],
    queryFn: () =>
      answerOf(api.GET('/api/v1/units/{unitId}/compliance', { params: { path: { unitId }, query: when.asOf } })),
    placeholderData: (before, query) => (query?.queryKey[1] === unitId ? keepPreviousData(before) : undefined),
  });
  return (
    <Page
      title={board.data ? say('titleOf', { unit: board.data.name }) : say('title')}
      about={board.data && <AsOfNote board={board.data} />}
      actions={
        <Button
          component={Link}
          to={reportAt(unitId, when.inAddress)}
          variant="default"
          size="xs"
          leftSection={<IconPrinter size={16} aria-hidden />}
        >
          {say('report')}
        </Button>
      }
    >
      <Crumbs unitId={unitId} inAddress={when.inAddress} />
      <div className={classes.screenOnly}>
        <AsOfBar />
      </div>
      <Answered of={board} rows={8}>
        {(told) => (
          <Stack gap="md">
            <HeadFigures unitId={unitId} sums={told.subtree} inAddress={when.inAddress} />
            {when.between && <Compared unitId={unitId} between={when.between} />}
            <UnitsTable board={told} isOnlyOverdue={isOnlyOverdue} inAddress={when.inAddress} />
            {when.day === null && <HeatMap board={told} isOnlyOverdue={isOnlyOverdue} />}
            <SimpleGrid cols={{ base: 1, lg: when.day === null ? 2 : 1 }} spacing="md">
              {told.subtree.total > 0 && <Trend unitId={unitId} name={told.name} sense={when.sense} />}
              {when.day === null && told.subtree.open.total > 0 && <Clocks unitId={unitId} />}
            </SimpleGrid>
          </Stack>
        )}
      </Answered>
    </Page>
  );
}
