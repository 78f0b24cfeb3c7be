import { Button, Tabs } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import { paths } from '../frame/paths.js';
import { Page } from '../parts/page.js';
import { useFilters } from '../parts/use-filters.js';
import { useMe } from '../session/use-me.js';
import { CheckList } from './check-list.js';
import { useChecksWords } from './checks.words.js';
import { Programmes } from './programmes.js';
import { Readings } from './readings.js';
import { Remedies } from './remedies.js';

const VIEWS = ['list', 'programmes', 'remedies', 'readings'] as const;

/** What inspectors plan, find and demand, and what they read. */
export function Component() {
  const say = useChecksWords();
  const me = useMe();
  const filters = useFilters();
  const inspects = me.may.includes('inspect');
  const views = VIEWS.filter(
    (view) => view !== 'readings' || inspects || me.may.includes('oversee') || me.may.includes('administer'),
  );
  const [params] = useSearchParams();
  // `/checks?remedies` is short enough to be told on the telephone.
  const asked = params.has('remedies') ? 'remedies' : filters.of('view');
  const view = views.find((one) => one === asked) ?? 'list';
  return (
    <Page
      title={say('title')}
      actions={
        inspects && (
          <Button component={Link} to={paths.newCheck()} leftSection={<IconPlus size={16} aria-hidden />}>
            {say('plan')}
          </Button>
        )
      }
    >
      <Tabs
        value={view}
        onChange={(chosen) => filters.set({ view: chosen === 'list' ? null : chosen, remedies: null })}
      >
        <Tabs.List aria-label={say('views')}>
          {views.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {say(one)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={view} pt="md">
          {view === 'list' && <CheckList filters={filters} />}
          {view === 'programmes' && <Programmes />}
          {view === 'remedies' && <Remedies filters={filters} />}
          {view === 'readings' && <Readings filters={filters} />}
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
