import { ActionIcon, Button, Group, NumberInput, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { UnitChoice, type Other } from '../parts/unit-choice.js';
import { NO_PART, type ChangeDraft, type PartDraft } from './decree-draft.js';
import { useDecreeWords } from './decree.words.js';

interface DivideFieldsProps {
  readonly change: ChangeDraft;
  readonly onChange: (change: ChangeDraft) => void;
  readonly newUnits: readonly Other[];
  readonly missing: readonly string[];
}

/** Which unit is divided, and where its parts go. */
export function DivideFields({ change, onChange, newUnits, missing }: DivideFieldsProps) {
  const say = useDecreeWords();
  const setParts = (parts: readonly PartDraft[]) => onChange({ ...change, parts });
  const setPart = (index: number, fields: Partial<PartDraft>) =>
    setParts(change.parts.map((part, at) => (at === index ? { ...part, ...fields } : part)));
  const error = (field: string) => (missing.includes(field) ? say('missing') : null);
  return (
    <Stack gap="sm">
      <UnitChoice
        label={say('divided')}
        value={change.unitId}
        onChange={(unitId) => onChange({ ...change, unitId })}
        error={error('unitId')}
      />
      {change.parts.map((part, index) => (
        // Parts have no name of their own but their place.
        <Group key={`part ${index}`} align="flex-end" gap="xs">
          <UnitChoice
            label={say('partInto', { no: index + 1 })}
            value={part.into}
            onChange={(into) => setPart(index, { into })}
            others={newUnits}
            error={error(`parts.${index}`)}
            flex="3 1 220px"
          />
          <NumberInput
            label={say('share')}
            value={part.share ?? ''}
            onChange={(share) => setPart(index, { share: typeof share === 'number' ? share : null })}
            min={0}
            max={100}
            decimalSeparator=","
            flex="0 1 90px"
          />
          <TextInput
            label={say('what')}
            value={part.what}
            maxLength={1000}
            onChange={(event) => setPart(index, { what: event.currentTarget.value })}
            flex="2 1 200px"
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={say('removePart', { no: index + 1 })}
            disabled={change.parts.length === 1}
            onClick={() => setParts(change.parts.filter((_, at) => at !== index))}
          >
            <IconX size={16} />
          </ActionIcon>
        </Group>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={14} />}
        onClick={() => setParts([...change.parts, NO_PART])}
        style={{ alignSelf: 'flex-start' }}
      >
        {say('addPart')}
      </Button>
    </Stack>
  );
}
