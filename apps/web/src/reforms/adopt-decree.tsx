import { notifications } from '@mantine/notifications';
import { api, answerOf } from '../api/client.js';
import { ifMatch } from '../api/if-match.js';
import { useCommand } from '../api/use-command.js';
import { StepDialog } from '../parts/step-dialog.js';
import { showDay } from '../time/show.js';
import type { Decree } from './decree-draft.js';
import { useReformsWords } from './reforms.words.js';

interface AdoptDecreeProps {
  readonly decree: Decree;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Adopts the draft as it is on the screen, and no other. */
export function AdoptDecree({ decree: { decreeId, number, inForceOn, revision }, isOpen, onClose }: AdoptDecreeProps) {
  const say = useReformsWords();
  const adopt = useCommand(
    `adopt-decree ${decreeId}`,
    (seen: number, header) => {
      const params = { path: { decreeId }, header: { ...header, ...ifMatch(seen) } };
      return answerOf(api.POST('/api/v1/reforms/{decreeId}/adoption', { params }));
    },
    {
      onSuccess: () => {
        notifications.show({ color: 'teal', message: say('adopted', { number }) });
        onClose();
      },
    },
  );
  return (
    <StepDialog
      title={say('adoptTitle', { number })}
      about={say('adoptAbout', { day: showDay(inForceOn) })}
      label={say('adopt')}
      step={adopt}
      isOpen={isOpen}
      onClose={onClose}
      onSubmit={() => adopt.mutate(revision)}
    />
  );
}
