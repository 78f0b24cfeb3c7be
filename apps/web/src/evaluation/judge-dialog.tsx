import { NumberInput, SimpleGrid, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { api, answerOf } from '../api/client.js';
import { ifMatch } from '../api/if-match.js';
import { useCommand } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { LongText } from '../parts/long-text.js';
import { StepDialog } from '../parts/step-dialog.js';
import { RatingField, type Rating } from './rating-field.js';
import { useEvaluationSheetWords } from './sheet.words.js';
import type { EvaluationDetail } from './use-evaluation.js';

interface Typed {
  readonly rating: Rating | null;
  readonly general: number | '';
  readonly tasks: number | '';
  readonly text: string;
}

const BLANK: Typed = { rating: null, general: '', tasks: '', text: '' };

interface JudgeDialogProps {
  readonly step: 'self-rate' | 'appraise';
  readonly evaluation: EvaluationDetail;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** What a unit says of itself, or an appraiser of it. */
export function JudgeDialog({ step: name, evaluation, isOpen, onClose }: JudgeDialogProps) {
  const say = useEvaluationSheetWords();
  const { evaluationId, revision } = evaluation;
  const kept = useKept<Typed>(`${name}.${evaluationId}`, BLANK);
  const { rating, general, tasks, text } = kept.value;
  const change = (part: Partial<Typed>) => kept.change((before) => ({ ...before, ...part }));
  const step = useCommand(
    `${name} ${evaluationId}`,
    (typed: Typed, headers) => {
      const isPointed = typed.general !== '' || typed.tasks !== '';
      const content = {
        params: { path: { evaluationId }, header: { ...headers, ...ifMatch(revision) } },
        body: {
          rating: typed.rating ?? ('' as Rating),
          points: isPointed ? { general: Number(typed.general), tasks: Number(typed.tasks) } : null,
          text: typed.text,
        },
      };
      return name === 'self-rate'
        ? answerOf(api.POST('/api/v1/evaluations/{evaluationId}/self-rating', content))
        : answerOf(api.POST('/api/v1/evaluations/{evaluationId}/appraisal', content));
    },
    {
      onSuccess: () => {
        notifications.show({ color: 'teal', message: say(`done.${name}`) });
        kept.drop();
        onClose();
      },
    },
  );
  const points = (label: string, most: number, value: number | '', onChange: (points: number | '') => void) => (
    <NumberInput
      label={label}
      min={0}
      max={most}
      decimalScale={2}
      decimalSeparator=","
      value={value}
      onChange={(typed) => onChange(typed === '' ? '' : Number(typed))}
    />
  );
  return (
    <StepDialog
      title={say(`step.${name}`)}
      about={say('judgeHelp')}
      label={say(`step.${name}`)}
      step={step}
      kept={kept}
      isOpen={isOpen}
      onClose={onClose}
      onSubmit={() => step.mutate(kept.value)}
    >
      <RatingField value={rating} onChange={(chosen) => change({ rating: chosen })} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        {points(say('general'), 30, general, (value) => change({ general: value }))}
        {points(say('tasks'), 70, tasks, (value) => change({ tasks: value }))}
      </SimpleGrid>
      <Text size="xs" c="dimmed">
        {say('pointsHint')}
      </Text>
      <LongText
        label={say('text')}
        required
        minRows={4}
        data-field="text"
        value={text}
        onChange={(written) => change({ text: written })}
      />
    </StepDialog>
  );
}
