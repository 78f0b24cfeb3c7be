import { Checkbox, Group, NumberInput, Select, Text } from '@mantine/core';
import { DayField } from '../parts/day-field.js';
import { today } from '../time/show.js';
import type { Deadline } from './draft-content.js';
import { useDraftsWords } from './drafts.words.js';

const KINDS = ['none', 'date', 'term'] as const;
const USUAL_TERM = 30;

interface DeadlineFieldProps {
  readonly value: Deadline | null;
  /** In the words of the text. */
  readonly stated: string | null;
  readonly isLocked: boolean;
  readonly onChange: (deadline: Deadline | null) => void;
}

/** By a last day, within a number of days from the issue, or none: a text that states none has none. */
export function DeadlineField({ value, stated, isLocked, onChange }: DeadlineFieldProps) {
  const say = useDraftsWords();
  const become = (kind: string | null) => {
    if (kind === 'date') onChange({ kind, lastDay: today() });
    else if (kind === 'term') onChange({ kind, days: USUAL_TERM, workingDays: false });
    else onChange(null);
  };
  return (
    <>
      <Group gap="xs" align="flex-end">
        <Select
          label={say('field.deadline')}
          w={186}
          allowDeselect={false}
          disabled={isLocked}
          data={KINDS.map((kind) => ({ value: kind, label: say(`deadline.${kind}`) }))}
          value={value?.kind ?? 'none'}
          onChange={become}
        />
        {value?.kind === 'date' && (
          <DayField
            label={say('lastDay')}
            w={160}
            clearable={false}
            disabled={isLocked}
            value={value.lastDay}
            onChange={(lastDay) => lastDay && onChange({ kind: 'date', lastDay })}
          />
        )}
        {value?.kind === 'term' && (
          <>
            <NumberInput
              label={say('days')}
              w={96}
              min={1}
              max={3_660}
              allowDecimal={false}
              disabled={isLocked}
              value={value.days}
              onChange={(days) => typeof days === 'number' && days >= 1 && onChange({ ...value, days })}
            />
            <Checkbox
              label={say('workingDays')}
              pb={8}
              disabled={isLocked}
              checked={value.workingDays}
              onChange={(event) => onChange({ ...value, workingDays: event.currentTarget.checked })}
            />
          </>
        )}
      </Group>
      {stated && (
        <Text size="xs" c="dimmed" mt={4}>
          {say('statedAs', { words: stated })}
        </Text>
      )}
    </>
  );
}
