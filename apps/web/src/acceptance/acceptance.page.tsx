import { Select } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { Nothing } from '../parts/nothing.js';
import { Page } from '../parts/page.js';
import { useAcceptanceWords } from './acceptance.words.js';
import { WaitingList } from './waiting-list.js';
import { useUnitsWaitedFor } from './use-waiting.js';

export function Component() {
  const say = useAcceptanceWords();
  const [search, setSearch] = useSearchParams();
  const { units, isReady } = useUnitsWaitedFor();
  const unitId = search.get('unit') ?? (isReady ? units[0]?.unitId : undefined);
  return (
    <Page
      title={say('title')}
      about={say('about')}
      actions={
        units.length > 1 && (
          <Select
            label={say('actingFor')}
            data={units.map((unit) => ({ value: unit.unitId, label: `${unit.name} (${unit.count})` }))}
            allowDeselect={false}
            value={unitId ?? null}
            onChange={(chosen) => chosen && setSearch({ unit: chosen })}
          />
        )
      }
    >
      {units.length === 0 && <Nothing title={say('nobody')} />}
      {unitId && <WaitingList key={unitId} unitId={unitId} />}
    </Page>
  );
}
