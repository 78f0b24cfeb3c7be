import { Alert, Button, Stack } from '@mantine/core';
import { Link } from 'react-router';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import { paths } from '../frame/paths.js';
import { figureFrom } from '../parts/figures.js';
import { History } from '../parts/history.js';
import { Page } from '../parts/page.js';
import { Section } from '../parts/section.js';
import { useFilters } from '../parts/use-filters.js';
import { Views } from '../parts/views.js';
import { showDay } from '../time/show.js';
import { useTerms } from '../words/terms.words.js';
import { Counted } from './counted.js';
import { Lineage } from './lineage.js';
import { Standing } from './standing.js';
import { UnitFacts } from './unit-facts.js';
import { UnitsBelow } from './units-below.js';
import { useUnitsWords } from './units.words.js';

const VIEWS = ['overview', 'assignments', 'below', 'history'] as const;

/** What a unit is, where it stands, what it came from, and all that happened. */
export function UnitScreen({ unit }: { unit: components['schemas']['UnitDto'] }) {
  const say = useUnitsWords();
  const term = useTerms();
  const filters = useFilters();
  const { unitId } = unit;
  return (
    <Page
      title={unit.name}
      about={`${unit.code} · ${term(`kind.${unit.kind}`)}`}
      actions={
        <>
          <Button component={Link} to={paths.checks(`?unit=${unitId}`)} variant="default" size="xs">
            {say('checks')}
          </Button>
          <Button component={Link} to={paths.ratings(`?view=ratings&unit=${unitId}`)} variant="default" size="xs">
            {say('evaluations')}
          </Button>
          <Button component={Link} to={paths.inbox(unitId)} variant="default" size="xs">
            {say('inbox')}
          </Button>
        </>
      }
    >
      {unit.dissolvedOn && <Alert color="gray">{say('ended', { day: showDay(unit.dissolvedOn) })}</Alert>}
      <Views views={VIEWS} nameOf={say} label={say('views')}>
        {(view) => (
          <>
            {view === 'overview' && (
              <Stack gap="md">
                <UnitFacts unit={unit} />
                <Standing unitId={unitId} onFigure={(chosen) => filters.set({ view: 'assignments', figure: chosen })} />
                <Lineage unit={unit} />
              </Stack>
            )}
            {view === 'assignments' && (
              <Counted
                unitId={unitId}
                figure={figureFrom(filters.of('figure'))}
                isOwn={filters.of('own') === 'true'}
                onChange={(changes) => filters.set(changes)}
              />
            )}
            {view === 'below' && <UnitsBelow unitId={unitId} />}
            {view === 'history' && (
              <Section title={say('history')}>
                <History
                  queryKey={['unit', unitId]}
                  about={unitId}
                  fileName={`lich-su-${unit.code}`}
                  isOrdered
                  page={(query) =>
                    answerOf(api.GET('/api/v1/units/{unitId}/history', { params: { path: { unitId }, query } }))
                  }
                />
              </Section>
            )}
          </>
        )}
      </Views>
    </Page>
  );
}
