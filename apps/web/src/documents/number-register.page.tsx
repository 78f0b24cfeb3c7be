import { Autocomplete, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import { Answered } from '../parts/answered.js';
import { DayField } from '../parts/day-field.js';
import { Nothing } from '../parts/nothing.js';
import { Page } from '../parts/page.js';
import { UnitChoice } from '../parts/unit-choice.js';
import { useFilters } from '../parts/use-filters.js';
import { useMe } from '../session/use-me.js';
import { showDay } from '../time/show.js';
import { DOCUMENT_TYPES } from '../words/document-types.js';
import { useDocumentsWords } from './documents.words.js';
import { RegisterOfOrgan } from './register-of-organ.js';

/** The numbers of a type in a committee's term: taken, missing, double, next. */
export function Component() {
  const say = useDocumentsWords();
  const me = useMe();
  const filters = useFilters();
  const unitId = filters.of('unit') || me.scopeUnitId || '';
  const type = filters.of('type') || 'CT';
  const on = filters.of('on') || undefined;
  const register = useQuery({
    queryKey: ['number-register', unitId, type, on],
    queryFn: () => answerOf(api.GET('/api/v1/number-register', { params: { query: { unitId, type, on } } })),
    enabled: unitId !== '',
  });
  return (
    <Page title={say('numbersTitle')} about={say('numbersAbout')}>
      <Group gap="sm" align="flex-end">
        <UnitChoice
          label={say('committee')}
          w={280}
          clearable={false}
          value={unitId || null}
          onChange={(chosen) => filters.set({ unit: chosen })}
        />
        <Autocomplete
          label={say('type')}
          w={130}
          data={[...DOCUMENT_TYPES]}
          maxLength={20}
          key={type}
          defaultValue={type}
          onOptionSubmit={(chosen) => filters.set({ type: chosen })}
          onBlur={(event) => {
            const typed = event.currentTarget.value.trim();
            if (typed && typed !== type) filters.set({ type: typed });
          }}
        />
        <DayField label={say('onDay')} w={170} value={on ?? null} onChange={(day) => filters.set({ on: day })} />
      </Group>
      {unitId === '' ? (
        <Nothing title={say('chooseFirst')} />
      ) : (
        <Answered of={register} rows={8}>
          {({ term, registers }) => (
            <>
              {term === null ? (
                <Nothing title={say('noNumbers')}>{say('noTerm')}</Nothing>
              ) : (
                <Text size="sm" c="dimmed">
                  {say('term', { name: term.name, from: showDay(term.startsOn) })}
                </Text>
              )}
              {term !== null && registers.length === 0 && (
                <Nothing title={say('noNumbers')}>{say('noNumbersHelp')}</Nothing>
              )}
              {registers.map((one) => (
                <RegisterOfOrgan key={one.organ} of={one} />
              ))}
            </>
          )}
        </Answered>
      )}
    </Page>
  );
}
