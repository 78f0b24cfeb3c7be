import { api, answerOf } from '../api/client.js';
import { TextDialog } from '../parts/text-dialog.js';
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
  return (
    <TextDialog
      name={`withdraw-finding.${findingId}`}
      title={say('withdraw-finding')}
      about={say('withdrawHelp')}
      label={say('withdraw-finding')}
      field={say('reason')}
      send={(reason, header) =>
        answerOf(
          api.POST('/api/v1/checks/{checkId}/findings/{findingId}/withdrawal', {
            params: { path: { checkId, findingId }, header },
            body: { reason },
          }),
        )
      }
      done={say('withdrawn')}
      isOpen={isOpen}
      onClose={onClose}
    />
  );
}
