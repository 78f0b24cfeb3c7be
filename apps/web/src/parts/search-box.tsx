import { CloseButton, TextInput, type TextInputProps } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { usePartsWords } from './parts.words.js';

/** More than any title has; what is longer fits into no address. */
const LONGEST = 200;

interface SearchBoxProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  readonly value: string;
  /** Told a moment after the last letter, and never in the midst of composing one. */
  readonly onSearch: (text: string) => void;
}

/** A field to search by. Vietnamese is composed: half a syllable is nothing to search for. */
export function SearchBox({ value, onSearch, label, ...rest }: SearchBoxProps) {
  const say = usePartsWords();
  const [text, setText] = useState(value);
  // Changed from outside, as by the back button: then the field shows that.
  const [told, setTold] = useState(value);
  const [isComposing, setComposing] = useState(false);
  const tell = useDebouncedCallback((typed: string) => onSearch(typed.trim().normalize('NFC')), 250);
  if (value !== told) {
    setTold(value);
    setText(value);
  }
  const change = (typed: string, composing: boolean) => {
    setText(typed);
    if (!composing) tell(typed);
  };
  return (
    <TextInput
      type="search"
      maxLength={LONGEST}
      aria-label={typeof label === 'string' ? label : say('search')}
      placeholder={typeof label === 'string' ? label : say('search')}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={text && <CloseButton size="sm" aria-label={say('clear')} onClick={() => change('', false)} />}
      {...rest}
      value={text}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={(event) => {
        setComposing(false);
        change(event.currentTarget.value, false);
      }}
      onChange={(event) => change(event.currentTarget.value, isComposing)}
    />
  );
}
