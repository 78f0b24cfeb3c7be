import { Alert, Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useKept } from '../../kept/use-kept.js';
import { DayField } from '../../parts/day-field.js';
import { KeptNote } from '../../parts/kept-note.js';
import { usePartsWords } from '../../parts/parts.words.js';
import { Trouble } from '../../parts/trouble.js';
import { UnitChoice } from '../../parts/unit-choice.js';
import { showDay } from '../../time/show.js';
import type { AssignmentDetail } from '../use-assignment.js';
import { ASKS, isComplete, NO_INPUT, type DialogStep, type StepInput } from './steps.js';
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

interface StepFormProps {
  readonly step: Exclude<DialogStep, 'deliver' | 'acknowledge'>;
  readonly of: AssignmentDetail;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** What a step asks for, and what the other side will be shown of it; kept until it is sent. */
export function StepForm({ step, of, onDone, onCancel }: StepFormProps) {
  const say = useStepWords();
  const part = usePartsWords();
  const kept = useKept<StepInput>(`step.${step}.${of.assignmentId}`, NO_INPUT);
  const input = kept.value;
  const taking = useStep(step, of, () => {
    kept.drop();
    onDone();
  });
  const asks = (name: keyof StepInput) => ASKS[step].some((asked) => asked === name || asked === `${name}?`);
  const change = (part: Partial<StepInput>) => kept.change((before) => ({ ...before, ...part }));
  const asked = of.extensionAsked?.lastDay;
  const day = input.lastDay ?? (step === 'grant-extension' ? asked : undefined);
  const seenBy = TO_DOER.includes(step) ? of.unitName : of.giverName;
  const problems = taking.error && 'byField' in taking.error ? (taking.error.byField as Record<string, string>) : {};
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete(step, input) && !taking.isPending) taking.mutate(input);
      }}
    >
      <Stack>
        <KeptNote kept={kept} />
        {asks('toUnitId') && (
          <UnitChoice
            label={say('toUnitId')}
            required
            withAsterisk={false}
            value={input.toUnitId}
            onChange={(toUnitId) => change({ toUnitId })}
            error={problems['toUnitId']}
          />
        )}
        {asks('lastDay') && (
          <DayField
            label={step === 'grant-extension' && asked ? say('lastDayAsked', { day: showDay(asked) }) : say('lastDay')}
            value={input.lastDay}
            onChange={(lastDay) => change({ lastDay })}
            error={problems['lastDay']}
          />
        )}
        {asks('number') && (
          <TextInput
            label={say('number')}
            value={input.number}
            onChange={(event) => change({ number: event.currentTarget.value })}
            error={problems['number']}
          />
        )}
        {asks('reason') && (
          <Textarea
            label={say(step === 'accept' ? 'remark' : 'reason')}
            autosize
            minRows={3}
            maxRows={12}
            data-autofocus
            value={input.reason}
            onChange={(event) => change({ reason: event.currentTarget.value })}
            error={problems['reason']}
          />
        )}
        <Alert color="gray" variant="light" title={say('willSee', { unit: seenBy ?? '' })}>
          <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {say(`seen.${step}`, {
              doer: of.unitName ?? '',
              reason: input.reason.trim() || (step === 'accept' ? '' : say('nothingYet')),
              day: day ? showDay(day) : say('nothingYet'),
            })}
          </Text>
        </Alert>
        {taking.error && <Trouble error={taking.error} />}
        {isChangedMeanwhile(taking.error) && <Text size="sm">{say('changed')}</Text>}
        {taking.isPaused && (
          <Text size="sm" role="status">
            {say('waiting')}
          </Text>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {part('cancel')}
          </Button>
          <Button
            type="submit"
            color={step === 'withdraw' || step === 'refuse' ? 'dark' : undefined}
            disabled={!isComplete(step, input)}
            loading={taking.isPending && !taking.isPaused}
          >
            {say(step)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
