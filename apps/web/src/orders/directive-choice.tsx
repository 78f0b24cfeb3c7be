import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, answerOf } from '../api/client.js';
import { useOrderWords } from './orders.words.js';

interface DirectiveChoiceProps {
  readonly value: string | null;
  readonly onChange: (directiveId: string | null) => void;
}

/** An issued directive, found by its number or words. */
export function DirectiveChoice({ value, onChange }: DirectiveChoiceProps) {
  const say = useOrderWords();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed, 250);
  const found = useQuery({
    queryKey: ['directives', 'suggested', text],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/directives', {
          params: {
            query: { status: 'issued' as const, limit: 20, ...(text !== '' && { text: text.normalize('NFC') }) },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  const chosen = useQuery({
    queryKey: ['directive', value],
    queryFn: () =>
      answerOf(api.GET('/api/v1/directives/{directiveId}', { params: { path: { directiveId: value ?? '' } } })),
    enabled: value !== null,
  });
  const options = new Map(
    (found.data?.items ?? []).map(({ directiveId, number, title }) => [directiveId, labelOf(number, title)]),
  );
  if (chosen.data) options.set(chosen.data.directiveId, labelOf(chosen.data.content.number, chosen.data.content.title));
  return (
    <Select
      label={say('directive')}
      searchable
      clearable
      data={[...options].map(([id, label]) => ({ value: id, label }))}
      filter={({ options: suggested }) => suggested}
      searchValue={typed}
      onSearchChange={setTyped}
      value={value}
      onChange={onChange}
    />
  );
}

const labelOf = (number: string | null, title: string | null) => [number, title].filter(Boolean).join(' ');
