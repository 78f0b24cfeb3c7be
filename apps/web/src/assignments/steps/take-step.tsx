import { Alert, Text, TextInput } from '@mantine/core';
import { useKept } from '../../kept/use-kept.js';
import { DayField } from '../../parts/day-field.js';
import { limited } from '../../parts/limited.js';
import { LongText } from '../../parts/long-text.js';
import { StepDialog } from '../../parts/step-dialog.js';
import { UnitChoice } from '../../parts/unit-choice.js';
import { showDay } from '../../time/show.js';
import type { AssignmentDetail } from '../use-assignment.js';
import { HappenedField } from './happened-field.js';
import { ASKS, NO_INPUT, type DialogStep, type StepInput } from './steps.js';
import { useStepWords } from './steps.words.js';
import { isChangedMeanwhile, useStep } from './use-step.js';

/** Steps whose words the doer reads; of the others the giver does. */
const TO_DOER: readonly DialogStep[] = [
  'accept',
  'return',
  'grant-extension',
  'deny-extension',
  'extend',
  'suspend',
  'resume',
  'withdraw',
  'transfer',
];

interface TakeStepProps {
  readonly step: DialogStep;
  readonly of: AssignmentDetail;
  readonly onClose: () => void;
}

/** What a step asks for, and what the other side will be shown of it; kept until it is sent. */
export function TakeStep({ step, of, onClose }: TakeStepProps) {
  const say = useStepWords();
  const kept = useKept<StepInput>(`step.${step}.${of.assignmentId}`, NO_INPUT);
  const input = kept.value;
  const taking = useStep(step, of, () => {
    kept.drop();
    onClose();
  });
  const asks = (name: keyof StepInput) => ASKS[step].some((asked) => asked === name || asked === `${name}?`);
  const demands = (name: keyof StepInput) => ASKS[step].includes(name);
  const change = (part: Partial<StepInput>) => kept.change((before) => ({ ...before, ...part }));
  const asked = of.extensionAsked?.lastDay;
  const day = input.lastDay ?? (step === 'grant-extension' ? asked : undefined);
  const seenBy = TO_DOER.includes(step) ? of.unitName : of.giverName;
  return (
    <StepDialog
      title={say(step)}
      label={say(step)}
      {...((step === 'withdraw' || step === 'refuse') && { colour: 'dark' })}
      step={taking}
      kept={kept}
      isOpen
      onClose={onClose}
      onSubmit={() => taking.mutate(input)}
    >
      {asks('toUnitId') && (
        <UnitChoice
          label={say('toUnitId')}
          required
          data-field="toUnitId"
          value={input.toUnitId}
          onChange={(toUnitId) => change({ toUnitId })}
        />
      )}
      {asks('lastDay') && (
        <DayField
          label={step === 'grant-extension' && asked ? say('lastDayAsked', { day: showDay(asked) }) : say('lastDay')}
          required={demands('lastDay')}
          data-field="lastDay"
          value={input.lastDay}
          onChange={(lastDay) => change({ lastDay })}
        />
      )}
      {asks('number') && (
        <TextInput
          label={say('number')}
          {...limited(input.number, 100)}
          data-field="number"
          value={input.number}
          onChange={(event) => change({ number: event.currentTarget.value })}
        />
      )}
      {asks('reason') && (
        <LongText
          label={say(step === 'accept' ? 'remark' : 'reason')}
          required={demands('reason')}
          maxRows={12}
          data-autofocus
          data-field="reason"
          value={input.reason}
          onChange={(written) => change({ reason: written })}
        />
      )}
      <HappenedField value={input.happenedAt ?? null} onChange={(happenedAt) => change({ happenedAt })} />
      <Alert color="gray" variant="light" title={say('willSee', { unit: seenBy ?? '' })}>
        <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {say(`seen.${step}`, {
            doer: of.unitName ?? '',
            reason: input.reason.trim() || (step === 'accept' ? '' : say('nothingYet')),
            day: day ? showDay(day) : say('nothingYet'),
          })}
        </Text>
      </Alert>
      {isChangedMeanwhile(taking.error) && <Text size="sm">{say('changed')}</Text>}
      {taking.isPaused && (
        <Text size="sm" role="status">
          {say('waiting')}
        </Text>
      )}
    </StepDialog>
  );
}
