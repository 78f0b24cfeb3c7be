import { DateInput, type DateInputProps } from '@mantine/dates';
import { useState } from 'react';
import classes from './day-field.module.css';
import { DaySettings } from './day-settings.js';
import { usePartsWords } from './parts.words.js';

interface DayFieldProps extends Omit<DateInputProps, 'value' | 'onChange' | 'valueFormat'> {
  /** YYYY-MM-DD; null where there is none. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}

/** 31/3/2026, 31-3-2026 or 31.3.26, the day before the month as everybody here writes it; null where it is no day. */
function dayIn(typed: string): string | null {
  const [, day, month, year] = /^\s*(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4}|\d{2})\s*$/.exec(typed) ?? [];
  if (!day || !month || !year) return null;
  const written = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(written) ? written : null;
}

/** A day, typed as 31/3/2026 or chosen in the month. */
export function DayField({ value, onChange, onBlur, error, ...rest }: DayFieldProps) {
  const say = usePartsWords();
  const [wrong, setWrong] = useState<string | null>(null);
  return (
    <DaySettings>
      <DateInput
        valueFormat="DD/MM/YYYY"
        dateParser={dayIn}
        placeholder={say('day')}
        clearable
        hideOutsideDates
        classNames={{ day: classes.day }}
        ariaLabels={{
          previousMonth: say('previousMonth'),
          nextMonth: say('nextMonth'),
          previousYear: say('previousYear'),
          nextYear: say('nextYear'),
          previousDecade: say('previousDecade'),
          nextDecade: say('nextDecade'),
        }}
        clearButtonProps={{ 'aria-label': say('clear') }}
        {...rest}
        error={wrong === null ? error : say('noSuchDay', { typed: wrong })}
        onBlur={(event) => {
          // The field goes back to the day before, which must not pass for what was typed.
          const typed = event.currentTarget.value.trim();
          setWrong(typed !== '' && dayIn(typed) === null ? typed : null);
          onBlur?.(event);
        }}
        value={value}
        onChange={(day) => {
          setWrong(null);
          onChange(day);
        }}
      />
    </DaySettings>
  );
}
