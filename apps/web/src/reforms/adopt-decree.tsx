import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import { ifMatch } from '../api/if-match.js';
import { useCommand } from '../api/use-command.js';
import { Answered } from '../parts/answered.js';
import { StepDialog } from '../parts/step-dialog.js';
import { showDay } from '../time/show.js';
import type { Decree } from './decree-draft.js';
import { DecreeObstacles } from './decree-obstacles.js';
import { previewQuery } from './reform-query.js';
import { useReformsWords } from './reforms.words.js';

interface AdoptDecreeProps {
  readonly decree: Decree;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Adopts the draft as it is on the screen, and no other. */
export function AdoptDecree({ decree: { decreeId, number, inForceOn, revision }, isOpen, onClose }: AdoptDecreeProps) {
  const say = useReformsWords();
  const preview = useQuery({ ...previewQuery(decreeId), enabled: isOpen });
  const obstacles = preview.data?.obstacles ?? [];
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
      waits={obstacles.some(({ blocks }) => blocks) ? say('adoptWaits') : null}
      isOpen={isOpen}
      onClose={onClose}
      onSubmit={() => adopt.mutate(revision)}
    >
      <Answered of={preview} rows={1}>
        {() => obstacles.length > 0 && <DecreeObstacles of={obstacles} />}
      </Answered>
    </StepDialog>
  );
}
