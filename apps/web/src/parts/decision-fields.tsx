import { SimpleGrid, TextInput } from '@mantine/core';
import { DayField } from './day-field.js';
import { limited } from './limited.js';

/** As the API takes the number of a decision. */
const MOST = 50;

interface DecisionFieldsProps {
  readonly labels: { readonly number: string; readonly day: string };
  readonly number: string;
  readonly day: string | null;
  readonly onChange: (changed: { number?: string; day?: string | null }) => void;
}

/** The number of a decision and its day, side by side. */
export function DecisionFields({ labels, number, day, onChange }: DecisionFieldsProps) {
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <TextInput
        label={labels.number}
        required
        {...limited(number, MOST)}
        data-field="number"
        value={number}
        onChange={(event) => onChange({ number: event.currentTarget.value })}
      />
      <DayField
        label={labels.day}
        required
        data-field="decidedOn concludedOn"
        value={day}
        onChange={(chosen) => onChange({ day: chosen })}
      />
    </SimpleGrid>
  );
}
