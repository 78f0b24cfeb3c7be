import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, answerOf } from '../api/client.js';
import { usePartsWords } from '../parts/parts.words.js';
import { documentQuery } from './document-query.js';

interface DocumentChoiceProps extends Omit<SelectProps, 'data' | 'value' | 'onChange' | 'searchable'> {
  readonly value: string | null;
  readonly onChange: (documentId: string | null) => void;
  /** The document that it is not to be. */
  readonly except: string;
}

const named = ({ symbol, title }: { symbol: string | null; title: string | null }): string =>
  `${symbol ?? '–'} ${title ?? ''}`.trim();

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
  // What was chosen before this field was there: in an earlier window, or in what is corrected.
  const before = useQuery({ ...documentQuery(value ?? ''), enabled: value !== null && label === '' });
  const data = (found.data?.items ?? [])
    .filter(({ documentId, hidden }) => documentId !== except && !hidden)
    .map((one) => ({ value: one.documentId, label: named(one) }));
  const shown =
    value && !data.some((one) => one.value === value)
      ? [{ value, label: label || (before.data ? named(before.data) : '…') }, ...data]
      : data;
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
