import { api, answerOf } from '../api/client.js';
import { ifMatch } from '../api/if-match.js';
import { TextDialog } from '../parts/text-dialog.js';
import { useEvaluationSheetWords } from './sheet.words.js';
import type { EvaluationDetail } from './use-evaluation.js';

interface WaiveDialogProps {
  readonly evaluation: EvaluationDetail;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Sets a unit aside: it is not rated this time. */
export function WaiveDialog({ evaluation, isOpen, onClose }: WaiveDialogProps) {
  const say = useEvaluationSheetWords();
  const { evaluationId, revision } = evaluation;
  return (
    <TextDialog
      name={`waive.${evaluationId}`}
      title={say('step.waive')}
      about={say('waiveHelp')}
      label={say('step.waive')}
      field={say('reason')}
      send={(reason, header) =>
        answerOf(
          api.POST('/api/v1/evaluations/{evaluationId}/setting-aside', {
            params: { path: { evaluationId }, header: { ...header, ...ifMatch(revision) } },
            body: { reason },
          }),
        )
      }
      done={say('done.waive')}
      isOpen={isOpen}
      onClose={onClose}
    />
  );
}
