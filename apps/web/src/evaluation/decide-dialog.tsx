import { notifications } from '@mantine/notifications';
import { api, answerOf } from '../api/client.js';
import { ifMatch } from '../api/if-match.js';
import { useCommand } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { DecisionFields } from '../parts/decision-fields.js';
import { LongText } from '../parts/long-text.js';
import { StepDialog } from '../parts/step-dialog.js';
import { RatingField, type Rating } from './rating-field.js';
import { useEvaluationSheetWords } from './sheet.words.js';
import type { EvaluationDetail } from './use-evaluation.js';

interface Typed {
  readonly rating: Rating | null;
  readonly number: string;
  readonly decidedOn: string | null;
  readonly reasons: string;
  readonly correctedBecause: string;
}

const BLANK: Typed = { rating: null, number: '', decidedOn: null, reasons: '', correctedBecause: '' };

interface DecideDialogProps {
  readonly step: 'decide' | 'correct';
  readonly evaluation: EvaluationDetail;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The committee’s decision, or another one that corrects it. */
export function DecideDialog({ step: name, evaluation, isOpen, onClose }: DecideDialogProps) {
  const say = useEvaluationSheetWords();
  const { evaluationId, revision } = evaluation;
  const kept = useKept<Typed>(`${name}.${evaluationId}`, BLANK);
  const typed = kept.value;
  const change = (part: Partial<Typed>) => kept.change((before) => ({ ...before, ...part }));
  const step = useCommand(
    `${name} ${evaluationId}`,
    ({ correctedBecause, rating, decidedOn, ...rest }: Typed, headers) => {
      const params = { path: { evaluationId }, header: { ...headers, ...ifMatch(revision) } };
      const decision = { ...rest, rating: rating ?? ('' as Rating), decidedOn: decidedOn ?? '' };
      return name === 'decide'
        ? answerOf(api.POST('/api/v1/evaluations/{evaluationId}/decision', { params, body: decision }))
        : answerOf(
            api.POST('/api/v1/evaluations/{evaluationId}/correction', {
              params,
              body: { ...decision, correctedBecause },
            }),
          );
    },
    {
      onSuccess: () => {
        notifications.show({ color: 'teal', message: say(`done.${name}`) });
        kept.drop();
        onClose();
      },
    },
  );
  return (
    <StepDialog
      title={say(`step.${name}`)}
      about={say(`${name}Help`)}
      label={say(`step.${name}`)}
      step={step}
      kept={kept}
      isOpen={isOpen}
      onClose={onClose}
      onSubmit={() => step.mutate(typed)}
    >
      <RatingField value={typed.rating} onChange={(rating) => change({ rating })} />
      <DecisionFields
        labels={{ number: say('number'), day: say('decidedOn') }}
        number={typed.number}
        day={typed.decidedOn}
        onChange={({ number = typed.number, day = typed.decidedOn }) => change({ number, decidedOn: day })}
      />
      <LongText
        label={say('reasons')}
        required
        data-field="reasons"
        value={typed.reasons}
        onChange={(written) => change({ reasons: written })}
      />
      {name === 'correct' && (
        <LongText
          label={say('correctBecause')}
          required
          minRows={2}
          data-field="correctedBecause"
          value={typed.correctedBecause}
          onChange={(written) => change({ correctedBecause: written })}
        />
      )}
    </StepDialog>
  );
}
