import { Checkbox, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { api, answerOf } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { DayField } from '../parts/day-field.js';
import { LongText } from '../parts/long-text.js';
import { StepDialog } from '../parts/step-dialog.js';
import { UnitChoice } from '../parts/unit-choice.js';
import { useRatingTerms } from '../words/rating.words.js';
import type { CheckDialogProps } from './check-dialog.js';
import { useCheckStepsWords } from './check-steps.words.js';

interface Typed {
  readonly unitId: string | null;
  readonly text: string;
  readonly findingIds: readonly string[];
  readonly lastDay: string | null;
  readonly productRequired: boolean;
}

/** What a unit must mend, by when, because of which findings. */
export function DemandRemedyDialog({ check, isOpen, onClose }: CheckDialogProps) {
  const say = useCheckStepsWords();
  const rating = useRatingTerms();
  const { checkId, findings, unitIds } = check;
  const blank: Typed = {
    unitId: unitIds.length === 1 ? (unitIds[0] ?? null) : null,
    text: '',
    findingIds: [],
    lastDay: null,
    productRequired: true,
  };
  const kept = useKept<Typed>(`demand-remedy.${checkId}`, blank);
  const { unitId, text, findingIds, lastDay, productRequired } = kept.value;
  const change = (part: Partial<Typed>) => kept.change((before) => ({ ...before, ...part }));
  const step = useCommand(
    `demand-remedy ${checkId}`,
    (typed: Typed, header) =>
      answerOf(
        api.POST('/api/v1/checks/{checkId}/remedies', {
          params: { path: { checkId }, header },
          body: {
            ...typed,
            unitId: typed.unitId ?? '',
            lastDay: typed.lastDay ?? '',
            findingIds: [...typed.findingIds],
          },
        }),
      ),
    {
      onSuccess: () => {
        notifications.show({ color: 'teal', message: say('demanded') });
        kept.drop();
        onClose();
      },
    },
  );
  return (
    <StepDialog
      title={say('demand-remedy')}
      about={say('demandHelp')}
      label={say('demand-remedy')}
      step={step}
      kept={kept}
      isOpen={isOpen}
      onClose={onClose}
      onSubmit={() => step.mutate(kept.value)}
    >
      <Checkbox.Group
        label={say('demandFindings')}
        required
        data-lacks={findingIds.length === 0 || undefined}
        data-field="findingIds"
        value={[...findingIds]}
        onChange={(chosen) => change({ findingIds: chosen })}
      >
        <Stack gap={6} mt={4}>
          {findings
            .filter(({ weight }) => weight !== 'strength')
            .map(({ findingId, unitName, weight, text: found }) => (
              <Checkbox
                key={findingId}
                value={findingId}
                label={`${rating(`weight.${weight}`)} · ${unitName ?? ''} · ${found}`}
              />
            ))}
        </Stack>
      </Checkbox.Group>
      <UnitChoice
        label={say('demandUnit')}
        required
        data-field="unitId"
        value={unitId}
        onChange={(chosen) => change({ unitId: chosen })}
      />
      <LongText
        label={say('demandText')}
        required
        data-field="text"
        value={text}
        onChange={(written) => change({ text: written })}
      />
      <DayField
        label={say('lastDay')}
        required
        data-field="lastDay"
        value={lastDay}
        onChange={(day) => change({ lastDay: day })}
      />
      <Checkbox
        label={say('productRequired')}
        checked={productRequired}
        onChange={(event) => change({ productRequired: event.currentTarget.checked })}
      />
    </StepDialog>
  );
}
