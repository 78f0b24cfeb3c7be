import { Button, Tabs } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Page } from '../parts/page.js';
import { useFilters } from '../parts/use-filters.js';
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
  const view = VIEWS.find((one) => one === filters.of('view')) ?? 'rounds';
  return (
    <Page
      title={say('title')}
      about={say('about')}
      actions={
        me.may.includes('evaluate') && (
          <Button component={Link} to="/evaluation/new" leftSection={<IconPlus size={16} aria-hidden />}>
            {say('newRound')}
          </Button>
        )
      }
    >
      <Tabs value={view} onChange={(chosen) => filters.set({ view: chosen === 'rounds' ? null : chosen })}>
        <Tabs.List aria-label={say('views')}>
          {VIEWS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {say(one)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={view} pt="md">
          {view === 'rounds' && <Rounds />}
          {view === 'ratings' && <Ratings filters={filters} />}
          {view === 'commendations' && <Commendations filters={filters} />}
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
