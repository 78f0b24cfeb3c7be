import { Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { api, answerOf } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { StepDialog } from '../parts/step-dialog.js';
import { useEvaluationWords } from './evaluation.words.js';

interface CloseRoundDialogProps {
  readonly round: { readonly roundId: string; readonly revision: number };
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Ends a round when every unit is rated or set aside. */
export function CloseRoundDialog({ round, isOpen, onClose }: CloseRoundDialogProps) {
  const say = useEvaluationWords();
  const { roundId, revision } = round;
  const kept = useKept(`close-round.${roundId}`, '');
  const step = useCommand(
    `close-round ${roundId}`,
    (typed: string, header) =>
      answerOf(
        api.POST('/api/v1/evaluation-rounds/{roundId}/closing', {
          params: { path: { roundId }, header: { ...header, 'If-Match': `"${revision}"` } },
          body: { remark: typed || null },
        }),
      ),
    {
      onSuccess: () => {
        notifications.show({ color: 'teal', message: say('closed') });
        kept.drop();
        onClose();
      },
    },
  );
  return (
    <StepDialog
      title={say('close')}
      about={say('closeHelp')}
      label={say('close')}

      step={step}
      kept={kept}
      isOpen={isOpen}
      onClose={onClose}
      onSubmit={() => step.mutate(kept.value)}
    >
      <Textarea
        label={say('remark')}

        autosize
        minRows={2}
        value={kept.value}
        onChange={(event) => kept.change(event.currentTarget.value)}
      />
    </StepDialog>
  );
}
