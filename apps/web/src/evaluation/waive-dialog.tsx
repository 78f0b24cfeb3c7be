import { Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { api, answerOf } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { StepDialog } from '../parts/step-dialog.js';
import { useEvaluationSheetWords } from './sheet.words.js';
import type { EvaluationDetail } from './use-evaluation.js';

interface WaiveDialogProps {
  readonly evaluation: EvaluationDetail;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Sets a unit aside: it is not rated this time. */
export function WaiveDialog({ evaluation, isOpen, onClose }: WaiveDialogProps) {
  const say = useEvaluationSheetWords();
  const { evaluationId, revision } = evaluation;
  const kept = useKept(`waive.${evaluationId}`, '');
  const step = useCommand(
    `waive ${evaluationId}`,
    (reason: string, headers) =>
      answerOf(
        api.POST('/api/v1/evaluations/{evaluationId}/setting-aside', {
          params: { path: { evaluationId }, header: { ...headers, 'If-Match': `"${revision}"` } },
          body: { reason },
        }),
      ),
    {
      onSuccess: () => {
        notifications.show({ color: 'teal', message: say('done.waive') });
        kept.drop();
        onClose();
      },
    },
  );
  return (
    <StepDialog
      title={say('step.waive')}
      about={say('waiveHelp')}
      label={say('step.waive')}
      step={step}
      kept={kept}
      isOpen={isOpen}
      onClose={onClose}
      onSubmit={() => step.mutate(kept.value)}
    >
      <Textarea
        label={say('reason')}
        required
        autosize
        minRows={2}
        value={kept.value}
        onChange={(event) => kept.change(event.currentTarget.value)}
      />
    </StepDialog>
  );
}
