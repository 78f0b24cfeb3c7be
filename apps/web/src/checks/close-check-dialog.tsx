import { api, answerOf } from '../api/client.js';
import { ifMatch } from '../api/if-match.js';
import { TextDialog } from '../parts/text-dialog.js';
import type { CheckDialogProps } from './check-dialog.js';
import { useCheckStepsWords } from './check-steps.words.js';

/** Ends a check when nothing is left to follow up. */
export function CloseCheckDialog({ check, isOpen, onClose }: CheckDialogProps) {
  const say = useCheckStepsWords();
  const { checkId } = check;
  return (
    <TextDialog
      name={`close-check.${checkId}`}
      title={say('close')}
      about={say('closeHelp')}
      label={say('close')}
      field={say('remark')}
      isOptional
      send={(remark, header) =>
        answerOf(
          api.POST('/api/v1/checks/{checkId}/closing', {
            params: { path: { checkId }, header: { ...header, ...ifMatch(check.revision) } },
            body: { remark: remark || null },
          }),
        )
      }
      done={say('closed')}
      isOpen={isOpen}
      onClose={onClose}
    />
  );
}
