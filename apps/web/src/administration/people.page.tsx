import { Button, Group, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, answerOf } from '../api/client.js';
import { Listed } from '../parts/listed.js';
import { byCursor } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { SearchBox } from '../parts/search-box.js';
import { UnitChoice } from '../parts/unit-choice.js';
import { useFilters } from '../parts/use-filters.js';
import { useTerms } from '../words/terms.words.js';
import { AdministrationPage } from './administration-page.js';
import { PeopleTable } from './people-table.js';
import { usePeopleWords } from './people.words.js';
import { PersonSteps, type PersonStep } from './person-steps.js';
import { ROLES } from './roles.js';

/** Everybody who has an account. */
export function Component() {
  const say = usePeopleWords();
  const term = useTerms();
  const filters = useFilters();
  const [step, setStep] = useState<PersonStep | null>(null);
  const disabled = filters.of('disabled');
  const query = {
    text: filters.of('text') || undefined,
    unitId: filters.of('unit') || undefined,
    role: ROLES.find((role) => role === filters.of('role')),
    waitingOf: filters.of('waitingOf') || undefined,
    disabled: disabled === 'true' ? true : disabled === 'false' ? false : undefined,
  };
  const people = useInfiniteQuery({
    queryKey: ['people', query],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(api.GET('/api/v1/users', { params: { query: { ...query, cursor, limit: 50 } } })),
    ...byCursor,
  });
  return (
    <AdministrationPage
      tab="people"
      about={say('about')}
      actions={
        <Button leftSection={<IconPlus size={16} />} onClick={() => setStep({ kind: 'register' })}>
          {say('register')}
        </Button>
      }
    >
      <Group align="flex-end" gap="sm">
        <SearchBox
          value={filters.of('text')}
          label={say('search')}
          onSearch={(text) => filters.set({ text }, { replace: true })}
          w={{ base: '100%', xs: 340 }}
        />
        <UnitChoice
          label={say('unit')}
          value={query.unitId ?? null}
          onChange={(unit) => filters.set({ unit })}
          w={{ base: '100%', xs: 260 }}
        />
        <Select
          label={say('role')}
          placeholder={say('allRoles')}
          clearable
          data={ROLES.map((role) => ({ value: role, label: term(`role.${role}`) }))}
          value={query.role ?? null}
          onChange={(role) => filters.set({ role })}
          w={{ base: '100%', xs: 180 }}
        />
        <Select
          label={say('state')}
          allowDeselect={false}
          data={[
            { value: 'all', label: say('state.all') },
            { value: 'false', label: say('state.open') },
            { value: 'true', label: say('state.disabled') },
          ]}
          value={disabled || 'all'}
          onChange={(chosen) => filters.set({ disabled: chosen === 'all' ? null : chosen })}
          w={{ base: '100%', xs: 130 }}
        />
        {query.waitingOf && (
          <Button variant="light" onClick={() => filters.set({ waitingOf: null })}>
            {say('waiting')} ✕
          </Button>
        )}
      </Group>
      <Listed of={people} nothing={<Nothing title={say('none')}>{say('noneHelp')}</Nothing>}>
        {(items) => <PeopleTable people={items} onStep={setStep} />}
      </Listed>
      {step && <PersonSteps step={step} onClose={() => setStep(null)} />}
    </AdministrationPage>
  );
}
