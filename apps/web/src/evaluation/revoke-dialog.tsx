import { Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { api, answerOf } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { StepDialog } from '../parts/step-dialog.js';
import { useEvaluationWords } from './evaluation.words.js';

interface RevokeDialogProps {
  readonly commendation: { readonly commendationId: string; readonly revision: number };
  readonly onClose: () => void;
}

/** Takes a commendation back. */
export function RevokeDialog({ commendation, onClose }: RevokeDialogProps) {
  const say = useEvaluationWords();
  const { commendationId, revision } = commendation;
  const kept = useKept(`revoke.${commendationId}`, '');
  const step = useCommand(
    `revoke ${commendationId}`,
    (reason: string, header) =>
      answerOf(
        api.POST('/api/v1/commendations/{commendationId}/revocation', {
          params: { path: { commendationId }, header: { ...header, 'If-Match': `"${revision}"` } },
          body: { reason },
        }),
      ),
    {
      onSuccess: () => {
        notifications.show({ color: 'teal', message: say('revoked') });
        kept.drop();
        onClose();
      },
    },
  );
  return (
    <StepDialog
      title={say('revoke')}
      about={say('revokeHelp')}
      label={say('revoke')}
      colour="red"
      step={step}
      kept={kept}
      isOpen
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
