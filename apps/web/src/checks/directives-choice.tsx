import { MultiSelect, type MultiSelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, answerOf } from '../api/client.js';
import { documentQuery } from '../documents/document-query.js';

interface DirectivesChoiceProps extends Omit<MultiSelectProps, 'data' | 'value' | 'onChange' | 'searchable'> {
  readonly value: readonly string[];
  readonly onChange: (directiveIds: string[]) => void;
}

const named = (symbol: string | null, title: string | null) => [symbol, title].filter(Boolean).join(' · ');

/** A field for issued directives, found by number or words of the title. */
export function DirectivesChoice({ value, onChange, ...rest }: DirectivesChoiceProps) {
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim().normalize('NFC'), 200);
  const found = useQuery({
    queryKey: ['directives', 'suggested', text],
    queryFn: () =>
      answerOf(api.GET('/api/v1/directives', { params: { query: { text, status: 'issued', limit: 20 } } })),
    placeholderData: keepPreviousData,
  });
  const chosen = useQueries({ queries: value.map(documentQuery) });
  const names = new Map<string, string>([
    ...value.map((directiveId, index): [string, string] => {
      const { symbol = null, title = null } = chosen[index]?.data ?? {};
      return [directiveId, named(symbol, title) || '…'];
    }),
    ...(found.data?.items ?? []).map(({ directiveId, number, title }): [string, string] => [
      directiveId,
      named(number, title) || '…',
    ]),
  ]);
  return (
    <MultiSelect
      clearable
      {...rest}
      searchable
      data={[...names].map(([id, label]) => ({ value: id, label }))}
      filter={({ options }) => options}
      searchValue={typed}
      onSearchChange={setTyped}
      value={[...value]}
      onChange={onChange}
    />
  );
}
