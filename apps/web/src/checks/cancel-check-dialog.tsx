import { api, answerOf } from '../api/client.js';
import { ifMatch } from '../api/if-match.js';
import { TextDialog } from '../parts/text-dialog.js';
import type { CheckDialogProps } from './check-dialog.js';
import { useCheckStepsWords } from './check-steps.words.js';

/** Gives a check up. */
export function CancelCheckDialog({ check, isOpen, onClose }: CheckDialogProps) {
  const say = useCheckStepsWords();
  const { checkId } = check;
  return (
    <TextDialog
      name={`cancel-check.${checkId}`}
      title={say('cancel')}
      about={say('cancelHelp')}
      label={say('cancel')}
      colour="red.9"
      field={say('reason')}
      send={(reason, header) =>
        answerOf(
          api.POST('/api/v1/checks/{checkId}/cancellation', {
            params: { path: { checkId }, header: { ...header, ...ifMatch(check.revision) } },
            body: { reason },
          }),
        )
      }
      done={say('cancelled')}
      isOpen={isOpen}
      onClose={onClose}
    />
  );
}
