import { api, answerOf } from '../api/client.js';
import { ifMatch } from '../api/if-match.js';
import { TextDialog } from '../parts/text-dialog.js';
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
  return (
    <TextDialog
      name={`cancel-round.${roundId}`}
      title={say('cancel')}
      about={say('cancelHelp')}
      label={say('cancel')}
      colour="red.9"
      field={say('reason')}
      send={(reason, header) =>
        answerOf(
          api.POST('/api/v1/evaluation-rounds/{roundId}/cancellation', {
            params: { path: { roundId }, header: { ...header, ...ifMatch(revision) } },
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
