import { Button, Group, Select } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../frame/paths.js';
import { Page } from '../parts/page.js';
import { UnitChoice } from '../parts/unit-choice.js';
import { useFilters } from '../parts/use-filters.js';
import { ONCE } from './addresses.js';
import { IndicatorList } from './indicator-list.js';
import { useIndicatorsWords } from './indicators.words.js';
import { useDirectiveName } from './use-directive-name.js';
import { useIndicators } from './use-indicators.js';
import { usePeriodName } from './use-period-name.js';

/** What the reports of a directive state, of which units, in which period. */
export function DirectiveIndicators({ directiveId }: { directiveId: string }) {
  const say = useIndicatorsWords();
  const nameOf = usePeriodName();
  const filters = useFilters();
  const unitId = filters.of('unit') || undefined;
  const period = filters.of('period') || undefined;
  const { number, title } = useDirectiveName(directiveId);
  const { data } = useIndicators(directiveId, { unitId, period });
  const { periods = [], hasOnce = false } = data?.pages[0] ?? {};
  const options = periods.map((one) => ({ value: one.key, label: nameOf(one) }));
  if (hasOnce || period === ONCE) options.push({ value: ONCE, label: nameOf(null) });
  return (
    <Page
      title={say('ofDirective', { number: number ?? say('unnumbered') })}
      about={title}
      actions={
        <Button
          component={Link}
          to={paths.directive(directiveId)}
          variant="default"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
        >
          {say('toDirective')}
        </Button>
      }
    >
      <Group gap="sm" align="flex-end">
        <UnitChoice
          w={{ base: '100%', sm: 300 }}
          label={say('unit')}
          placeholder={say('allUnits')}
          value={unitId ?? null}
          onChange={(unit) => filters.set({ unit })}
        />
        <Select
          w={{ base: '100%', sm: 240 }}
          label={say('period')}
          placeholder={say('newest')}
          clearable
          data={options}
          value={period ?? null}
          onChange={(chosen) => filters.set({ period: chosen })}
        />
      </Group>
      <IndicatorList directiveId={directiveId} unitId={unitId} period={period} />
    </Page>
  );
}
