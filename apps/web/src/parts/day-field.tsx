import { DateInput, type DateInputProps } from '@mantine/dates';
import { usePartsWords } from './parts.words.js';

interface DayFieldProps extends Omit<DateInputProps, 'value' | 'onChange' | 'valueFormat'> {
  /** YYYY-MM-DD; null where there is none. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}

/** A day, typed as 31/3/2026 or chosen in the month. */
export function DayField({ value, onChange, ...rest }: DayFieldProps) {
  const say = usePartsWords();
  return (
    <DateInput
      valueFormat="DD/MM/YYYY"
      placeholder={say('day')}
      clearable
      {...rest}
      value={value}
      onChange={(day) => onChange(day)}
    />
  );
}
