import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { api, answerOf } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { usePartsWords } from '../parts/parts.words.js';
import { Trouble } from '../parts/trouble.js';
import type { DirectiveView } from './draft-content.js';
import { useDraftsWords } from './drafts.words.js';

interface DiscardDraftProps {
  readonly draft: Pick<DirectiveView, 'directiveId' | 'number' | 'title'>;
  readonly onDiscarded?: () => void;
}

/** Puts a draft aside, once that is confirmed. */
export function DiscardDraft({ draft, onDiscarded }: DiscardDraftProps) {
  const say = useDraftsWords();
  const part = usePartsWords();
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
      <Modal opened={isOpen} onClose={close} title={say('discardTitle')}>
        <Stack>
          <Text size="sm">
            {number} {title}
          </Text>
          <Text size="sm">{say('discardHelp')}</Text>
          {discard.error && <Trouble error={discard.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close} data-autofocus>
              {part('cancel')}
            </Button>
            <Button color="red" loading={discard.isPending} onClick={() => discard.mutate(directiveId)}>
              {say('discard')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
