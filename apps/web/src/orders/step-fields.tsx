import { Select, Stack, TextInput } from '@mantine/core';
import { DayField } from '../parts/day-field.js';
import { limited } from '../parts/limited.js';
import { LongText } from '../parts/long-text.js';
import { UnitChoice } from '../parts/unit-choice.js';
import { KINDS, type Kind, type OrderDraft } from './order-step.js';
import { useOrderWords } from './orders.words.js';

interface StepFieldsProps {
  readonly draft: OrderDraft;
  readonly onChange: (part: Partial<OrderDraft>) => void;
}

/** The step that is ordered, with what its kind needs. */
export function StepFields({ draft, onChange }: StepFieldsProps) {
  const say = useOrderWords();
  return (
    <Stack>
      <Select
        label={say('kind')}
        data={KINDS.map((kind) => ({ value: kind, label: say(`kind.${kind}`) }))}
        allowDeselect={false}
        value={draft.kind}
        onChange={(kind) => kind && onChange({ kind: kind as Kind })}
      />
      {draft.kind === 'extend' && (
        <DayField label={say('lastDay')} value={draft.lastDay} onChange={(lastDay) => onChange({ lastDay })} />
      )}
      {draft.kind === 'transfer' && (
        <>
          <UnitChoice label={say('toUnit')} value={draft.toUnitId} onChange={(toUnitId) => onChange({ toUnitId })} />
          <TextInput
            label={say('number')}
            {...limited(draft.number, 100)}
            value={draft.number}
            onChange={(event) => onChange({ number: event.currentTarget.value })}
          />
        </>
      )}
      <LongText
        label={say('reason')}
        most={2_000}
        value={draft.reason}
        onChange={(written) => onChange({ reason: written })}
      />
    </Stack>
  );
}
