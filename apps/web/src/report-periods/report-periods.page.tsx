import { Tabs } from '@mantine/core';
import { Page } from '../parts/page.js';
import { useFilters } from '../parts/use-filters.js';
import { useReportPeriodsWords } from './report-periods.words.js';
import { RunningReports } from './running-reports.js';
import { UnsetReports } from './unset-reports.js';

/** Periodic reports: what is given next, and what nobody has set a period for. */
export function Component() {
  const say = useReportPeriodsWords();
  const filters = useFilters();
  const tab = filters.of('tab') === 'unset' ? 'unset' : 'upcoming';
  return (
    <Page title={say('title')} about={say('about')}>
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(chosen) => filters.set({ tab: chosen === 'unset' ? chosen : null }, { replace: true })}
      >
        <Tabs.List mb="sm">
          <Tabs.Tab value="upcoming">{say('upcoming')}</Tabs.Tab>
          <Tabs.Tab value="unset">{say('unset')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="upcoming">
          <RunningReports />
        </Tabs.Panel>
        <Tabs.Panel value="unset">
          <UnsetReports />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
