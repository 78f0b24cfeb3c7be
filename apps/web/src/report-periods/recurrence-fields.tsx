import { Button, Checkbox, Collapse, Group, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { components } from '../api/schema.js';
import { useReportPeriodsWords } from './report-periods.words.js';
import { Schedule } from './schedule.js';

export type Recurrence = components['schemas']['DemandedRecurrenceDto'];

const PERIODS = ['weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly'] as const;
const FREE_RULE = 'FREQ=MONTHLY;BYMONTHDAY=15';

interface RecurrenceFieldsProps {
  readonly label: string;
  readonly value: Recurrence | null;
  readonly isLocked?: boolean;
  /** Whether there may be none; without it the reports are demanded. */
  readonly mayBeNone?: boolean;
  readonly onChange: (recurrence: Recurrence | null) => void;
}

/** Whether reports are due periodically, how often, by when after each period, and what that means on the calendar. */
export function RecurrenceFields({ label, value, isLocked, mayBeNone = true, onChange }: RecurrenceFieldsProps) {
  const say = useReportPeriodsWords();
  const [isMore, setMore] = useState(false);
  const chosen = value === null ? 'none' : value.rule ? 'rule' : (value.period ?? 'unset');
  const become = (choice: string | null) => {
    if (choice === null || choice === chosen) return;
    if (choice === 'none') onChange(null);
    else if (choice === 'unset') onChange({ period: null });
    else if (choice === 'rule') onChange({ ...value, period: null, rule: FREE_RULE });
    else onChange({ ...value, period: PERIODS.find((one) => one === choice) ?? null, rule: null });
  };
  const options = [...(mayBeNone ? (['none'] as const) : []), 'unset', ...PERIODS, 'rule'] as const;
  const isSet = value !== null && (value.period !== null || Boolean(value.rule));
  return (
    <Stack gap="xs">
      <Group gap="xs" align="flex-end">
        <Select
          label={label}
          w={240}
          allowDeselect={false}
          disabled={isLocked}
          data={options.map((one) => ({ value: one, label: say(`period.${one}`) }))}
          value={chosen}
          onChange={become}
        />
        {value?.rule && (
          <TextInput
            label={say('rule')}
            flex="1 1 220px"
            maxLength={300}
            disabled={isLocked}
            value={value.rule}
            onChange={(event) => onChange({ ...value, rule: event.currentTarget.value || FREE_RULE })}
          />
        )}
        {isSet && (
          <Button variant="subtle" size="compact-sm" mb={6} aria-expanded={isMore} onClick={() => setMore(!isMore)}>
            {isMore ? say('less') : say('more')}
          </Button>
        )}
      </Group>
      {isSet && (
        <Collapse expanded={isMore}>
          {isMore && (
            <Stack gap="xs">
              <Group gap="xs" align="flex-end">
                <NumberInput
                  label={say('dueDays')}
                  description={say('byPolicy')}
                  w={180}
                  min={0}
                  max={366}
                  allowDecimal={false}
                  disabled={isLocked}
                  value={value.due?.days ?? ''}
                  onChange={(days) =>
                    onChange({
                      ...value,
                      due: typeof days === 'number' ? { days, workingDays: value.due?.workingDays ?? false } : null,
                    })
                  }
                />
                {value.due && (
                  <Checkbox
                    label={say('workingDays')}
                    pb={8}
                    disabled={isLocked}
                    checked={value.due.workingDays}
                    onChange={(event) =>
                      onChange({
                        ...value,
                        due: { days: value.due?.days ?? 0, workingDays: event.currentTarget.checked },
                      })
                    }
                  />
                )}
              </Group>
              <Group gap="xs" align="flex-end">
                {(['from', 'until'] as const).map((edge) => (
                  <TextInput
                    key={edge}
                    label={say(edge)}
                    placeholder={say('periodForm')}
                    w={180}
                    maxLength={10}
                    disabled={isLocked}
                    value={value[edge] ?? ''}
                    onChange={(event) => onChange({ ...value, [edge]: event.currentTarget.value || null })}
                  />
                ))}
              </Group>
              <Schedule of={value} />
            </Stack>
          )}
        </Collapse>
      )}
    </Stack>
  );
}
