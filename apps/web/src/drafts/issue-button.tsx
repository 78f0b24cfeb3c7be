import { Button, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useNavigate } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { ifMatch } from '../api/if-match.js';
import type { components } from '../api/schema.js';
import { useCommand } from '../api/use-command.js';
import { paths } from '../frame/paths.js';
import { useKept } from '../kept/use-kept.js';
import { limited } from '../parts/limited.js';
import { StepDialog } from '../parts/step-dialog.js';
import { showNumber } from '../time/show.js';
import { useDraftsWords } from './drafts.words.js';
import { isOutdated } from './is-outdated.js';

interface IssueButtonProps {
  readonly preview: components['schemas']['IssuePreviewDto'];
  readonly number: string | null;
  /** The draft is not what the preview showed any more. */
  readonly onStale: () => void;
}

/** Issues exactly what the preview showed, once that is confirmed; a number that is taken only for a reason. */
export function IssueButton({ preview, number, onStale }: IssueButtonProps) {
  const say = useDraftsWords();
  const navigate = useNavigate();
  const [isOpen, { open, close }] = useDisclosure();
  const { directiveId, revision, obstacles, assignmentCount } = preview;
  const kept = useKept(`double-number.${directiveId}`, '');
  const reason = kept.value.trim();
  const isDouble = obstacles.some(({ code }) => code === 'number-taken-already');
  const isHindered = obstacles.some(({ code }) => code !== 'number-taken-already');
  const issue = useCommand(
    'issue',
    (sent: { directiveId: string; revision: number; reason: string | null }, header) =>
      answerOf(
        api.POST('/api/v1/directives/{directiveId}/issue', {
          params: {
            path: { directiveId: sent.directiveId },
            header: { ...header, ...ifMatch(sent.revision) },
          },
          body: { doubleNumberReason: sent.reason },
        }),
      ),
    {
      onSuccess: () => {
        kept.drop();
        notifications.show({ id: 'issued', color: 'teal', message: say('issued') });
        void navigate(paths.directive(directiveId));
      },
    },
  );
  return (
    <>
      <Button onClick={open} disabled={isHindered}>
        {say('issue')}
      </Button>
      <StepDialog
        title={say('issueTitle', { number: number ?? '' })}
        about={say('issueHelp', { shown: showNumber(assignmentCount) })}
        label={say('issue')}
        step={issue}
        kept={kept}
        isOpen={isOpen && !isHindered}
        onClose={close}
        onSubmit={() =>
          issue.mutate(
            { directiveId, revision, reason: isDouble ? reason : null },
            { onError: (error) => void (isOutdated(error) && onStale()) },
          )
        }
      >
        {isDouble && (
          <Textarea
            label={say('doubleReason')}
            description={say('doubleHelp')}
            required
            {...limited(kept.value, 1_000)}
            value={kept.value}
            onChange={(event) => kept.change(event.currentTarget.value)}
          />
        )}
        {isOutdated(issue.error) && <Text size="sm">{say('changedSince')}</Text>}
      </StepDialog>
    </>
  );
}
