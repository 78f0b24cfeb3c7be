import { notifications } from '@mantine/notifications';
import { api, answerOf } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { DecisionFields } from '../parts/decision-fields.js';
import { LongText } from '../parts/long-text.js';
import { StepDialog } from '../parts/step-dialog.js';
import { UnitChoice } from '../parts/unit-choice.js';
import { useEvaluationWords } from './evaluation.words.js';
import { OwnerChoice, useOwners } from './owner-choice.js';

interface Typed {
  readonly ownerUnitId: string | null;
  readonly unitId: string | null;
  readonly number: string;
  readonly decidedOn: string | null;
  readonly reason: string;
}

interface CommendDialogProps {
  /** The rating that it goes with, and whose it is. */
  readonly with?: { readonly evaluationId: string; readonly unitId: string };
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** A committee commends a unit below it. */
export function CommendDialog({ with: evaluation, isOpen, onClose }: CommendDialogProps) {
  const say = useEvaluationWords();
  const [owner] = useOwners();
  const blank: Typed = {
    ownerUnitId: owner?.unitId ?? null,
    unitId: evaluation?.unitId ?? null,
    number: '',
    decidedOn: null,
    reason: '',
  };
  const kept = useKept<Typed>(`commend.${evaluation?.evaluationId ?? ''}`, blank);
  const typed = kept.value;
  const change = (part: Partial<Typed>) => kept.change((before) => ({ ...before, ...part }));
  const step = useCommand(
    'commend',
    ({ ownerUnitId, unitId, decidedOn, ...rest }: Typed, header) =>
      answerOf(
        api.POST('/api/v1/commendations', {
          params: { header },
          body: {
            ...rest,
            ownerUnitId: ownerUnitId ?? '',
            unitId: unitId ?? '',
            decidedOn: decidedOn ?? '',
            evaluationId: evaluation?.evaluationId ?? null,
          },
        }),
      ),
    {
      onSuccess: () => {
        notifications.show({ color: 'teal', message: say('awarded') });
        kept.drop();
        onClose();
      },
    },
  );
  return (
    <StepDialog
      title={say('award')}
      label={say('award')}
      step={step}
      kept={kept}
      isOpen={isOpen}
      onClose={onClose}
      onSubmit={() => step.mutate(typed)}
    >
      <OwnerChoice
        label={say('inName')}
        data-field="ownerUnitId"
        value={typed.ownerUnitId}
        onChange={(ownerUnitId) => change({ ownerUnitId })}
      />
      <UnitChoice
        label={say('unit')}
        required
        readOnly={evaluation !== undefined}
        data-field="unitId"
        value={typed.unitId}
        onChange={(unitId) => change({ unitId })}
      />
      <DecisionFields
        labels={{ number: say('number'), day: say('decidedOn') }}
        number={typed.number}
        day={typed.decidedOn}
        onChange={({ number = typed.number, day = typed.decidedOn }) => change({ number, decidedOn: day })}
      />
      <LongText
        label={say('achievement')}
        required
        data-field="reason"
        value={typed.reason}
        onChange={(written) => change({ reason: written })}
      />
    </StepDialog>
  );
}
