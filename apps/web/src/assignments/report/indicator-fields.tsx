import { ActionIcon, Button, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { language } from '../../words/language.js';
import { EMPTY_INDICATOR, type IndicatorDraft } from './report-draft.js';
import classes from './report.module.css';
import { useReportWords } from './report.words.js';

interface IndicatorFieldsProps {
  readonly value: readonly IndicatorDraft[];
  readonly onChange: (value: readonly IndicatorDraft[]) => void;
}

/** Figures, one a line. Numbers are typed as the language writes them: 1.234,5. */
export function IndicatorFields({ value, onChange }: IndicatorFieldsProps) {
  const say = useReportWords();
  const separators =
    language() === 'en'
      ? { decimalSeparator: '.', thousandSeparator: ',' }
      : { decimalSeparator: ',', thousandSeparator: '.' };
  const change = (index: number, part: Partial<IndicatorDraft>) =>
    onChange(value.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <Stack gap="sm">
      <Text size="xs" c="dimmed">
        {say('indicatorsHelp')}
      </Text>
      {value.map((indicator, index) => (
        // Lines have no name of their own, and none is moved.
        <div key={index} className={classes.indicator}>
          <TextInput
            label={say('indicator')}
            value={indicator.name}
            onChange={(event) => change(index, { name: event.currentTarget.value })}
          />
          <NumberInput
            label={say('value')}
            {...separators}
            allowedDecimalSeparators={[separators.decimalSeparator]}
            hideControls
            value={indicator.value ?? ''}
            onChange={(typed) => change(index, { value: typeof typed === 'number' ? typed : null })}
          />
          <TextInput
            label={say('unitOfMeasure')}
            value={indicator.unitOfMeasure}
            onChange={(event) => change(index, { unitOfMeasure: event.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={say('removeIndicator', { name: indicator.name || String(index + 1) })}
            onClick={() => onChange(value.filter((_one, at) => at !== index))}
          >
            <IconX size={16} />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="default"
        size="xs"
        w="fit-content"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => onChange([...value, EMPTY_INDICATOR])}
      >
        {say('addIndicator')}
      </Button>
    </Stack>
  );
}
