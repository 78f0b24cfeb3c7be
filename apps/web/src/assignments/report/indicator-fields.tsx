import { ActionIcon, Button, Group, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { sameKey } from '../../indicators/same-key.js';
import { limited } from '../../parts/limited.js';
import { language } from '../../words/language.js';
import { IndicatorName } from './indicator-name.js';
import { EMPTY_INDICATOR, type IndicatorDraft } from './report-draft.js';
import classes from './report.module.css';
import { useReportWords } from './report.words.js';
import { SaidBefore } from './said-before.js';
import { againLines, knownAs, useKnownIndicators } from './use-known-indicators.js';

interface IndicatorFieldsProps {
  readonly assignmentId: string;
  readonly value: readonly IndicatorDraft[];
  readonly onChange: (value: readonly IndicatorDraft[]) => void;
}

/** Figures, one a line. Numbers are typed as the language writes them: 1.234,5. */
export function IndicatorFields({ assignmentId, value, onChange }: IndicatorFieldsProps) {
  const say = useReportWords();
  const separators =
    language() === 'en'
      ? { decimalSeparator: '.', thousandSeparator: ',' }
      : { decimalSeparator: ',', thousandSeparator: '.' };
  const known = useKnownIndicators(assignmentId);
  const again = againLines(known, value);
  const change = (index: number, part: Partial<IndicatorDraft>) =>
    onChange(value.map((one, at) => (at === index ? { ...one, ...part } : one)));
  /** Whoever names what is known means its unit of measure, unless he said another. */
  const measured = (index: number) => {
    const line = value[index];
    const unitOfMeasure = line && knownAs(known, line)?.unitOfMeasure;
    if (line?.unitOfMeasure === '' && unitOfMeasure) change(index, { unitOfMeasure });
  };
  return (
    <Stack gap="sm">
      <Text size="xs" c="dimmed">
        {say('indicatorsHelp')}
      </Text>
      {value.map((indicator, index) => (
        // Lines have no name of their own, and none is moved.
        <div key={index} className={classes.indicator}>
          <IndicatorName
            value={indicator.name}
            known={known}
            onChange={(name) => change(index, { name })}
            onLeave={() => measured(index)}
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
            {...limited(indicator.unitOfMeasure, 100)}
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
          <div className={classes.below}>
            <SaidBefore of={knownAs(known, indicator)} />
            {isSaidAbove(value, index) && (
              <Text size="xs" c="var(--due-soon)">
                {say('saidAbove')}
              </Text>
            )}
          </div>
        </div>
      ))}
      <Group gap="xs">
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onChange([...value, EMPTY_INDICATOR])}
        >
          {say('addIndicator')}
        </Button>
        {again.length > 0 && (
          <Button variant="default" size="xs" onClick={() => onChange([...value, ...again])}>
            {say('addAgain', { count: again.length })}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

/** Lines of one name in one unit of measure are added up when they are read. */
const isSaidAbove = (lines: readonly IndicatorDraft[], index: number): boolean => {
  const { name, unitOfMeasure } = lines[index] ?? EMPTY_INDICATOR;
  return (
    name.trim() !== '' &&
    lines
      .slice(0, index)
      .some((line) => sameKey(line.name) === sameKey(name) && sameKey(line.unitOfMeasure) === sameKey(unitOfMeasure))
  );
};
