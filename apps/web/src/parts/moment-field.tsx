import { DateTimePicker, type DateTimePickerProps } from '@mantine/dates';
import { fromVietnamTime, inVietnamTime } from '../time/days.js';
import classes from './day-field.module.css';
import { DaySettings } from './day-settings.js';
import { useMomentFieldWords } from './moment-field.words.js';
import { usePartsWords } from './parts.words.js';
import { useCalendarLabels } from './use-calendar-labels.js';

interface MomentFieldProps extends Omit<DateTimePickerProps, 'value' | 'onChange' | 'valueFormat'> {
  /** An instant; null where there is none. */
  readonly value: string | null;
  readonly onChange: (instant: string | null) => void;
}

/** Escape closes the month, not the dialog around the field. */
const ESCAPES = { 'data-mantine-stop-propagation': true } as const;

/** A day with its time, on the clocks of Vietnam. */
export function MomentField({ value, onChange, ...rest }: MomentFieldProps) {
  const say = useMomentFieldWords();
  const part = usePartsWords();
  return (
    <DaySettings>
      <DateTimePicker
        placeholder={say('choose')}
        clearable
        hideOutsideDates
        classNames={{ day: classes.day }}
        // A group of fields rather than a dialog that would want a name.
        popoverProps={{ withRoles: false }}
        clearButtonProps={{ 'aria-label': part('clear') }}
        ariaLabels={useCalendarLabels()}
        timePickerProps={{
          hoursInputLabel: say('hours'),
          minutesInputLabel: say('minutes'),
          hoursInputProps: ESCAPES,
          minutesInputProps: ESCAPES,
        }}
        submitButtonProps={{ 'aria-label': say('take') }}
        {...rest}
        valueFormat="DD/MM/YYYY HH:mm"
        value={value && inVietnamTime(value)}
        onChange={(local) => onChange(local && fromVietnamTime(local))}
      />
    </DaySettings>
  );
}
