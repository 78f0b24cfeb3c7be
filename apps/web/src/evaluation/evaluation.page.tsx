import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../frame/paths.js';
import { Page } from '../parts/page.js';
import { useFilters } from '../parts/use-filters.js';
import { Views } from '../parts/views.js';
import { useMe } from '../session/use-me.js';
import { Commendations } from './commendations.js';
import { useEvaluationWords } from './evaluation.words.js';
import { Ratings } from './ratings.js';
import { Rounds } from './rounds.js';

const VIEWS = ['rounds', 'ratings', 'commendations'] as const;

/** Rounds of evaluation, what each unit was rated, who was commended. */
export function Component() {
  const say = useEvaluationWords();
  const me = useMe();
  const filters = useFilters();
  return (
    <Page
      title={say('title')}
      about={say('about')}
      actions={
        me.may.includes('evaluate') && (
          <Button component={Link} to={paths.newEvaluationRound()} leftSection={<IconPlus size={16} aria-hidden />}>
            {say('newRound')}
          </Button>
        )
      }
    >
      <Views views={VIEWS} nameOf={say} label={say('views')}>
        {(view) => (
          <>
            {view === 'rounds' && <Rounds />}
            {view === 'ratings' && <Ratings filters={filters} />}
            {view === 'commendations' && <Commendations filters={filters} />}
          </>
        )}
      </Views>
    </Page>
  );
}
