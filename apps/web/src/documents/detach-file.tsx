import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { api, answerOf } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { StepDialog } from '../parts/step-dialog.js';
import { useDocumentsWords } from './documents.words.js';

interface DetachFileProps {
  readonly documentId: string;
  readonly sha256: string;
  readonly name: string;
}

/** Takes a file off that was attached by mistake, once that is confirmed. */
export function DetachFile({ documentId, sha256, name }: DetachFileProps) {
  const say = useDocumentsWords();
  const [isOpen, { open, close }] = useDisclosure();
  const detach = useCommand(
    `detach ${documentId}`,
    (body: { sha256: string }, header) =>
      answerOf(
        api.POST('/api/v1/documents/{documentId}/files/removal', { params: { path: { documentId }, header }, body }),
      ),
    {
      onSuccess: () => {
        close();
        notifications.show({ color: 'teal', message: say('detached') });
      },
    },
  );
  return (
    <>
      <Button size="compact-xs" variant="subtle" color="gray" aria-label={`${say('detach')}: ${name}`} onClick={open}>
        {say('detach')}
      </Button>
      <StepDialog
        title={say('detachTitle', { name })}
        about={say('detachHelp')}
        label={say('detach')}
        step={detach}
        isOpen={isOpen}
        onClose={close}
        onSubmit={() => detach.mutate({ sha256 })}
      />
    </>
  );
}
