import { Textarea, TextInput } from '@mantine/core';
import type { components } from '../api/schema.js';
import { DayField } from '../parts/day-field.js';
import { limited } from '../parts/limited.js';
import { UnitChoice } from '../parts/unit-choice.js';
import { useDocumentsWords } from './documents.words.js';

type Fields = Pick<
  components['schemas']['ReferenceCorrectionDto'],
  'title' | 'issuerNamed' | 'issuerUnitId' | 'documentDate'
>;

interface ReferenceFieldsProps {
  readonly value: Fields;
  readonly onChange: (changed: Partial<Fields>) => void;
}

/** What is known of a document of another system beside its symbol. */
export function ReferenceFields({ value, onChange }: ReferenceFieldsProps) {
  const say = useDocumentsWords();
  return (
    <>
      <Textarea
        label={say('documentTitle')}
        autosize
        minRows={2}
        {...limited(value.title, 2_000)}
        data-field="title"
        value={value.title ?? ''}
        onChange={(event) => onChange({ title: event.currentTarget.value || null })}
      />
      <TextInput
        label={say('issuerNamed')}
        {...limited(value.issuerNamed, 500)}
        data-field="issuerNamed"
        value={value.issuerNamed ?? ''}
        onChange={(event) => onChange({ issuerNamed: event.currentTarget.value || null })}
      />
      <UnitChoice
        label={say('issuerUnit')}
        description={say('issuerUnitHelp')}
        data-field="issuerUnitId"
        value={value.issuerUnitId ?? null}
        onChange={(issuerUnitId) => onChange({ issuerUnitId })}
      />
      <DayField
        label={say('documentDate')}
        data-field="documentDate"
        value={value.documentDate ?? null}
        onChange={(documentDate) => onChange({ documentDate })}
      />
    </>
  );
}
