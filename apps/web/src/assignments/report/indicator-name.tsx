import { Autocomplete } from '@mantine/core';
import type { KnownIndicator } from './use-known-indicators.js';
import { sameKey } from '../../indicators/same-key.js';
import { useReportWords } from './report.words.js';

interface IndicatorNameProps {
  readonly value: string;
  readonly known: readonly KnownIndicator[];
  readonly onChange: (name: string) => void;
  readonly onLeave: () => void;
}

/** The name of an indicator: any, with those that are in use suggested. What is being composed is left alone. */
export function IndicatorName({ value, known, onChange, onLeave }: IndicatorNameProps) {
  const say = useReportWords();
  return (
    <Autocomplete
      label={say('indicator')}
      maxLength={500}
      data={[...new Set(known.map(({ name }) => name))]}
      filter={({ options, search }) =>
        options.filter((option) => 'label' in option && sameKey(option.label).includes(sameKey(search)))
      }
      limit={20}
      value={value}
      onChange={onChange}
      onBlur={onLeave}
    />
  );
}
