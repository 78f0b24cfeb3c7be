import { Group, MultiSelect, Select, Text, type MultiSelectProps, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import { useTerms } from '../words/terms.words.js';
import { usePartsWords } from './parts.words.js';

type Unit = components['schemas']['UnitDto'];

/** As many as a list of suggestions can be looked through. */
const SUGGESTED = 30;

/** One unit by its id; found once, kept while the page lives. */
export const unitQuery = (unitId: string) => ({
  queryKey: ['unit', unitId],
  queryFn: () => answerOf(api.GET('/api/v1/units/{unitId}', { params: { path: { unitId } } })),
  staleTime: 300_000,
});

export const useUnit = (unitId: string | null | undefined) =>
  useQuery({ ...unitQuery(unitId ?? ''), enabled: Boolean(unitId) });

/** Suggestions for what was typed, with or without marks, and the units chosen so far. */
function useSuggested(chosen: readonly string[], limits: Limits, others: readonly Other[] = []) {
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed, 200);
  const found = useQuery({
    queryKey: ['units', 'suggested', text, limits],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/units', {
          params: { query: { text: text.normalize('NFC'), limit: SUGGESTED, ...limits } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  const registered = chosen.filter((id) => !others.some(({ value }) => value === id));
  const known = useQueries({ queries: registered.map(unitQuery) }).flatMap(({ data }) => data ?? []);
  const units = new Map<string, Unit>([...known, ...(found.data?.items ?? [])].map((unit) => [unit.unitId, unit]));
  // What a decree in force established is in the register by now: it is offered once.
  for (const { value } of others) units.delete(value);
  return { typed, setTyped, units };
}

interface Limits {
  readonly parentId?: string;
  readonly kind?: Unit['kind'];
}

/** What may be chosen though the register does not have it yet, such as a unit that a decree will establish. */
export interface Other {
  readonly value: string;
  readonly label: string;
}

interface Own {
  /** Only those right below the unit, or of the kind. */
  readonly within?: Limits;
}

const inData = (units: ReadonlyMap<string, Unit>) =>
  [...units.values()].map(({ unitId, name }) => ({ value: unitId, label: name }));

/** What the server suggested fits already; the field need not look for the letters again. */
const asSuggested: SelectProps['filter'] = ({ options }) => options;

function useOption(units: ReadonlyMap<string, Unit>): NonNullable<SelectProps['renderOption']> {
  const term = useTerms();
  return ({ option }) => {
    const unit = units.get(option.value);
    return (
      <Group gap="xs" justify="space-between" w="100%" wrap="nowrap">
        <Text size="sm">{option.label}</Text>
        <Text size="xs" c="dimmed" ta="right">
          {unit && `${unit.code} · ${term(`kind.${unit.kind}`)}`}
        </Text>
      </Group>
    );
  };
}

interface UnitChoiceProps extends Own, Omit<SelectProps, 'data' | 'value' | 'onChange' | 'searchable'> {
  /** Offered first, whatever is typed. */
  readonly others?: readonly Other[];
  readonly value: string | null;
  readonly onChange: (unitId: string | null) => void;
}

/** A field for one unit, found by the beginnings of the words of its name or by its code. */
export function UnitChoice({ value, onChange, within = {}, others = [], ...rest }: UnitChoiceProps) {
  const say = usePartsWords();
  const { typed, setTyped, units } = useSuggested(value ? [value] : [], within, others);
  return (
    <Select
      clearable
      nothingFoundMessage={say('nothing')}
      {...rest}
      searchable
      data={[...others, ...inData(units)]}
      filter={asSuggested}
      renderOption={useOption(units)}
      searchValue={typed}
      onSearchChange={setTyped}
      value={value}
      onChange={onChange}
    />
  );
}

interface UnitsChoiceProps extends Own, Omit<MultiSelectProps, 'data' | 'value' | 'onChange' | 'searchable'> {
  readonly value: readonly string[];
  readonly onChange: (unitIds: string[]) => void;
}

/** The same for several units. */
export function UnitsChoice({ value, onChange, within = {}, ...rest }: UnitsChoiceProps) {
  const say = usePartsWords();
  const { typed, setTyped, units } = useSuggested(value, within);
  return (
    <MultiSelect
      clearable
      nothingFoundMessage={say('nothing')}
      data-lacks={(rest.required && value.length === 0) || undefined}
      {...rest}
      searchable
      data={inData(units)}
      filter={asSuggested}
      renderOption={useOption(units)}
      searchValue={typed}
      onSearchChange={setTyped}
      value={[...value]}
      onChange={onChange}
    />
  );
}
