import { Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { api, answerOf } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { StepDialog } from '../parts/step-dialog.js';
import { ifMatch, type CheckDialogProps } from './check-dialog.js';
import { useCheckStepsWords } from './check-steps.words.js';

/** Ends a check when nothing is left to follow up. */
export function CloseCheckDialog({ check, isOpen, onClose }: CheckDialogProps) {
  const say = useCheckStepsWords();
  const { checkId } = check;
  const kept = useKept(`close-check.${checkId}`, '');
  const step = useCommand(
    `close-check ${checkId}`,
    (remark: string, header) =>
      answerOf(
        api.POST('/api/v1/checks/{checkId}/closing', {
          params: { path: { checkId }, header: { ...header, ...ifMatch(check) } },
          body: { remark: remark || null },
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
