import { api, answerOf } from '../api/client.js';
import { ifMatch } from '../api/if-match.js';
import { TextDialog } from '../parts/text-dialog.js';
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
  return (
    <TextDialog
      name={`close-round.${roundId}`}
      title={say('close')}
      about={say('closeHelp')}
      label={say('close')}
      field={say('remark')}
      isOptional
      send={(remark, header) =>
        answerOf(
          api.POST('/api/v1/evaluation-rounds/{roundId}/closing', {
            params: { path: { roundId }, header: { ...header, ...ifMatch(revision) } },
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
