import { api, answerOf } from '../api/client.js';
import { ifMatch } from '../api/if-match.js';
import { TextDialog } from '../parts/text-dialog.js';
import { useEvaluationWords } from './evaluation.words.js';

interface RevokeDialogProps {
  readonly commendation: { readonly commendationId: string; readonly revision: number };
  readonly onClose: () => void;
}

/** Takes a commendation back. */
export function RevokeDialog({ commendation, onClose }: RevokeDialogProps) {
  const say = useEvaluationWords();
  const { commendationId, revision } = commendation;
  return (
    <TextDialog
      name={`revoke.${commendationId}`}
      title={say('revoke')}
      about={say('revokeHelp')}
      label={say('revoke')}
      colour="red.9"
      field={say('reason')}
      send={(reason, header) =>
        answerOf(
          api.POST('/api/v1/commendations/{commendationId}/revocation', {
            params: { path: { commendationId }, header: { ...header, ...ifMatch(revision) } },
            body: { reason },
          }),
        )
      }
      done={say('revoked')}
      onClose={onClose}
    />
  );
}
