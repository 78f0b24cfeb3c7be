import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { UnitChoice, UnitsChoice, type Other } from '../parts/unit-choice.js';
import { useTerms } from '../words/terms.words.js';
import { UNIT_KINDS } from '../words/unit-kinds.js';
import type { ChangeDraft, UnitKind } from './decree-draft.js';
import { useDecreeWords } from './decree.words.js';
import { DivideFields } from './divide-fields.js';

interface ChangeFieldsProps {
  readonly change: ChangeDraft;
  readonly onChange: (change: ChangeDraft) => void;
  /** Units that the decree establishes, to be named by other changes. */
  readonly newUnits: readonly Other[];
  /** Blank fields, once somebody tried to save. */
  readonly missing: readonly string[];
}

/** The fields that a change has by its type. */
export function ChangeFields({ change, onChange, newUnits, missing }: ChangeFieldsProps) {
  const say = useDecreeWords();
  const term = useTerms();
  const others = newUnits.filter(({ value }) => value !== change.key);
  const set = (fields: Partial<ChangeDraft>) => onChange({ ...change, ...fields });
  const error = (field: string) => (missing.includes(field) ? say('missing') : null);
  const unit = (label: string, isNew = false) => (
    <UnitChoice
      label={label}
      value={change.unitId}
      onChange={(unitId) => set({ unitId })}
      others={isNew ? others : []}
      error={error('unitId')}
    />
  );
  const parent = (label: string) => (
    <UnitChoice label={label} value={change.parentId} onChange={(parentId) => set({ parentId })} others={others} />
  );
  const name = (label: string) => (
    <TextInput
      label={label}
      value={change.name}
      maxLength={300}
      error={error('name')}
      onChange={(event) => set({ name: event.currentTarget.value })}
    />
  );
  switch (change.type) {
    case 'establish':
      return (
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          {name(say('unitName'))}
          <TextInput
            label={say('code')}
            description={say('codeHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={change.code}
            maxLength={64}
            error={error('code')}
            onChange={(event) => set({ code: event.currentTarget.value })}
          />
          <Select
            label={say('kind')}
            data={UNIT_KINDS.map((kind) => ({ value: kind, label: term(`kind.${kind}`) }))}
            value={change.kind}
            allowDeselect={false}
            onChange={(kind) => set({ kind: kind as UnitKind | null })}
          />
          {parent(say('parent'))}
        </SimpleGrid>
      );
    case 'merge':
      return (
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          <UnitsChoice
            label={say('merged')}
            value={change.unitIds}
            onChange={(unitIds) => set({ unitIds })}
            error={error('unitIds')}
          />
          <UnitChoice
            label={say('into')}
            description={say('intoHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={change.into}
            onChange={(into) => set({ into })}
            others={others}
            error={error('into')}
          />
        </SimpleGrid>
      );
    case 'divide':
      return <DivideFields change={change} onChange={onChange} newUnits={others} missing={missing} />;
    case 'rename':
      return (
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          {unit(say('unit'))}
          {name(say('newName'))}
        </SimpleGrid>
      );
    case 'move':
      return (
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          {unit(say('unit'))}
          {parent(say('newParent'))}
        </SimpleGrid>
      );
    case 'dissolve':
      return unit(say('unit'));
  }
}
