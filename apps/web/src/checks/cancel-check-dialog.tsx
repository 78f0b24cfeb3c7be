import { Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { api, answerOf } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { StepDialog } from '../parts/step-dialog.js';
import { ifMatch, type CheckDialogProps } from './check-dialog.js';
import { useCheckStepsWords } from './check-steps.words.js';

/** Gives a check up. */
export function CancelCheckDialog({ check, isOpen, onClose }: CheckDialogProps) {
  const say = useCheckStepsWords();
  const { checkId } = check;
  const kept = useKept(`cancel-check.${checkId}`, '');
  const step = useCommand(
    `cancel-check ${checkId}`,
    (reason: string, header) =>
      answerOf(
        api.POST('/api/v1/checks/{checkId}/cancellation', {
          params: { path: { checkId }, header: { ...header, ...ifMatch(check) } },
          body: { reason },
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
