import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, answerOf } from '../api/client.js';
import { usePartsWords } from '../parts/parts.words.js';

interface DocumentChoiceProps extends Omit<SelectProps, 'data' | 'value' | 'onChange' | 'searchable'> {
  readonly value: string | null;
  readonly onChange: (documentId: string | null) => void;
  /** The document that it is not to be. */
  readonly except: string;
}

/** A field for one document, found by its symbol or the words of its title. */
export function DocumentChoice({ value, onChange, except, ...rest }: DocumentChoiceProps) {
  const say = usePartsWords();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed, 200);
  const found = useQuery({
    queryKey: ['documents', 'suggested', text],
    queryFn: () =>
      answerOf(api.GET('/api/v1/documents', { params: { query: { text: text.normalize('NFC'), limit: 20 } } })),
    placeholderData: keepPreviousData,
    enabled: value === null,
  });
  const [label, setLabel] = useState('');
  const data = (found.data?.items ?? [])
    .filter(({ documentId, hidden }) => documentId !== except && !hidden)
    .map(({ documentId, symbol, title }) => ({ value: documentId, label: `${symbol ?? '–'} ${title ?? ''}`.trim() }));
  const shown = value && !data.some((one) => one.value === value) ? [{ value, label }, ...data] : data;
  return (
    <Select
      nothingFoundMessage={say('nothing')}
      {...rest}
      searchable
      clearable
      data={shown}
      filter={({ options }) => options}
      searchValue={typed}
      onSearchChange={setTyped}
      value={value}
      onChange={(documentId, option) => {
        setLabel(option?.label ?? '');
        onChange(documentId);
      }}
    />
  );
}
