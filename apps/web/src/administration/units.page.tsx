import { Button, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, answerOf } from '../api/client.js';
import { Answered } from '../parts/answered.js';
import { byCursor, itemsOf, More } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { SearchBox } from '../parts/search-box.js';
import { useFilters } from '../parts/use-filters.js';
import { AdministrationPage } from './administration-page.js';
import { UnitBranch } from './unit-branch.js';
import { UnitLine } from './unit-line.js';
import { UnitSteps, type UnitStep } from './unit-steps.js';
import { useUnitRegisterWords } from './units.words.js';

/** The register of units: a tree that opens branch by branch, or what is searched for. */
export function Component() {
  const say = useUnitRegisterWords();
  const filters = useFilters();
  const text = filters.of('text');
  const [step, setStep] = useState<UnitStep | null>(null);
  const found = useInfiniteQuery({
    queryKey: ['units', 'register', text],
    queryFn: ({ pageParam: cursor }) => {
      const query = text === '' ? { isRoot: true, cursor } : { text, cursor, limit: 50 };
      return answerOf(api.GET('/api/v1/units', { params: { query } }));
    },
    ...byCursor,
  });
  return (
    <AdministrationPage
      tab="units"
      about={say('about')}
      actions={
        <Button leftSection={<IconPlus size={16} />} onClick={() => setStep({ kind: 'establish', parentId: null })}>
          {say('establish')}
        </Button>
      }
    >
      <SearchBox
        value={text}
        label={say('search')}
        onSearch={(asked) => filters.set({ text: asked }, { replace: true })}
        w={{ base: '100%', xs: 380 }}
      />
      <Answered of={found}>
        {(data) => {
          const units = itemsOf(data);
          if (units.length === 0) return <Nothing title={say('noneFound')}>{say('noneFoundHelp')}</Nothing>;
          return (
            <Stack gap={0} component="ul" p={0} m={0} aria-label={say(text === '' ? 'tree' : 'found')}>
              {units.map((unit) =>
                text === '' ? (
                  <UnitBranch key={unit.unitId} unit={unit} onStep={setStep} isOpenAtFirst />
                ) : (
                  <li key={unit.unitId} style={{ listStyle: 'none' }}>
                    <UnitLine unit={unit} onStep={setStep} />
                  </li>
                ),
              )}
              {found.hasNextPage && (
                <li style={{ listStyle: 'none' }}>
                  <More of={found} />
                </li>
              )}
            </Stack>
          );
        }}
      </Answered>
      {step && <UnitSteps step={step} onClose={() => setStep(null)} />}
    </AdministrationPage>
  );
}
