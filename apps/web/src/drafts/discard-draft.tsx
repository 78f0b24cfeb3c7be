import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { api, answerOf } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { StepDialog } from '../parts/step-dialog.js';
import type { DirectiveView } from './draft-content.js';
import { useDraftsWords } from './drafts.words.js';

interface DiscardDraftProps {
  readonly draft: Pick<DirectiveView, 'directiveId' | 'number' | 'title'>;
  readonly onDiscarded?: () => void;
}

/** Puts a draft aside, once that is confirmed. */
export function DiscardDraft({ draft, onDiscarded }: DiscardDraftProps) {
  const say = useDraftsWords();
  const [isOpen, { open, close }] = useDisclosure();
  const { directiveId, number, title } = draft;
  const discard = useCommand(
    'discard-draft',
    (id: string, header) =>
      answerOf(api.DELETE('/api/v1/directives/{directiveId}', { params: { path: { directiveId: id }, header } })),
    {
      onSuccess: () => {
        close();
        notifications.show({ color: 'teal', message: say('discarded') });
        onDiscarded?.();
      },
    },
  );
  return (
    <>
      <Button variant="default" onClick={open} aria-label={say('discardNamed', { name: number ?? title ?? '–' })}>
        {say('discard')}
      </Button>
      <StepDialog
        title={say('discardTitle')}
        about={say('discardHelp')}
        label={say('discard')}
        colour="red.9"
        step={discard}
        isOpen={isOpen}
        onClose={close}
        onSubmit={() => discard.mutate(directiveId)}
      >
        <Text size="sm">
          {number} {title}
        </Text>
      </StepDialog>
    </>
  );
}
