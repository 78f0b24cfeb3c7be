import { Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { api, answerOf } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { StepDialog } from '../parts/step-dialog.js';
import { useCheckStepsWords } from './check-steps.words.js';

interface WithdrawFindingDialogProps {
  readonly checkId: string;
  readonly findingId: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Takes a finding back that was a slip. */
export function WithdrawFindingDialog({ checkId, findingId, isOpen, onClose }: WithdrawFindingDialogProps) {
  const say = useCheckStepsWords();
  const kept = useKept(`withdraw-finding.${findingId}`, '');
  const step = useCommand(
    `withdraw-finding ${findingId}`,
    (reason: string, header) =>
      answerOf(
        api.POST('/api/v1/checks/{checkId}/findings/{findingId}/withdrawal', {
          params: { path: { checkId, findingId }, header },
          body: { reason },
        }),
      ),
    {
      onSuccess: () => {
        notifications.show({ color: 'teal', message: say('withdrawn') });
        kept.drop();
        onClose();
      },
    },
  );
  return (
    <StepDialog
      title={say('withdraw-finding')}
      about={say('withdrawHelp')}
      label={say('withdraw-finding')}
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
