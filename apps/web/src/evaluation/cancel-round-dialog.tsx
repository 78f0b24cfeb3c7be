import { Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { api, answerOf } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { StepDialog } from '../parts/step-dialog.js';
import { useEvaluationWords } from './evaluation.words.js';

interface CancelRoundDialogProps {
  readonly round: { readonly roundId: string; readonly revision: number };
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Ends a round that was opened wrongly. */
export function CancelRoundDialog({ round, isOpen, onClose }: CancelRoundDialogProps) {
  const say = useEvaluationWords();
  const { roundId, revision } = round;
  const kept = useKept(`cancel-round.${roundId}`, '');
  const step = useCommand(
    `cancel-round ${roundId}`,
    (typed: string, header) =>
      answerOf(
        api.POST('/api/v1/evaluation-rounds/{roundId}/cancellation', {
          params: { path: { roundId }, header: { ...header, 'If-Match': `"${revision}"` } },
          body: { reason: typed },
        }),
      ),
    {
      onSuccess: () => {
        notifications.show({ color: 'teal', message: say('cancelled') });
        kept.drop();
        onClose();
      },
    },
  );
  return (
    <StepDialog
      title={say('cancel')}
      about={say('cancelHelp')}
      label={say('cancel')}
      colour="red"
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
