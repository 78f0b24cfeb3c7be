import { Text } from '@mantine/core';
import { DateInput, type DateInputProps } from '@mantine/dates';
import { useState } from 'react';
import { daysUntil, showDay } from '../time/show.js';
import classes from './day-field.module.css';
import { DaySettings } from './day-settings.js';
import { usePartsWords } from './parts.words.js';
import { useCalendarLabels } from './use-calendar-labels.js';
import { dayIn, misfitOf, type Misfit } from './typed-day.js';

/** Beyond it a year is more often mistyped than meant. */
const FAR_YEARS = 5;

export interface DayFieldProps extends Omit<
  DateInputProps,
  'value' | 'onChange' | 'valueFormat' | 'minDate' | 'maxDate'
> {
  /** YYYY-MM-DD, as all days here; null where there is none. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly minDate?: string;
  readonly maxDate?: string;
}

/** A day, typed as 31/3/2026 or chosen in the month. */
export function DayField({ value, onChange, onBlur, error, minDate, maxDate, ...rest }: DayFieldProps) {
  const say = usePartsWords();
  const labels = useCalendarLabels();
  const [wrong, setWrong] = useState<(Misfit & { typed: string }) | null>(null);
  const isFar = value !== null && daysUntil(value) > FAR_YEARS * 366;
  const told =
    wrong?.why === 'no-day'
      ? say('noSuchDay', { typed: wrong.typed })
      : wrong && say(wrong.why === 'too-late' ? 'dayTooLate' : 'dayTooEarly', { day: showDay(wrong.day) });
  return (
    <DaySettings>
      <DateInput
        valueFormat="DD/MM/YYYY"
        dateParser={dayIn}
        placeholder={say('day')}
        clearable
        hideOutsideDates
        classNames={{ day: classes.day }}
        ariaLabels={labels}
        clearButtonProps={{ 'aria-label': say('clear') }}
        inputContainer={(input) => (
          <>
            {input}
            {isFar && (
              <Text size="xs" mt={4} c="var(--due-soon)" role="status">
                {say('dayFarOff', { count: FAR_YEARS })}
              </Text>
            )}
          </>
        )}
        {...rest}
        {...(minDate !== undefined && { minDate })}
        {...(maxDate !== undefined && { maxDate })}
        error={told ?? error}
        onBlur={(event) => {
          // The field goes back to the day before, which must not pass for what was typed.
          const typed = event.currentTarget.value.trim();
          const misfit = misfitOf(typed, minDate ?? null, maxDate ?? null);
          setWrong(misfit && { ...misfit, typed });
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
