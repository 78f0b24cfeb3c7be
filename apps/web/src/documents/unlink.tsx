import { Button, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import { useCommand } from '../api/use-command.js';
import { StepDialog } from '../parts/step-dialog.js';
import { useDocumentsWords } from './documents.words.js';

interface UnlinkProps {
  readonly documentId: string;
  readonly relation: components['schemas']['LineageLinkDto']['relation'];
  readonly toId: string;
  readonly symbol: string;
}

/** Takes a link back, once that is confirmed. */
export function Unlink({ documentId, relation, toId, symbol }: UnlinkProps) {
  const say = useDocumentsWords();
  const [isOpen, { open, close }] = useDisclosure();
  const [reason, setReason] = useState('');
  const unlink = useCommand(
    `unlink ${documentId}`,
    (body: { relation: UnlinkProps['relation']; toId: string; reason: string | null }, header) =>
      answerOf(
        api.POST('/api/v1/documents/{documentId}/links/removal', { params: { path: { documentId }, header }, body }),
      ),
    {
      onSuccess: () => {
        close();
        notifications.show({ color: 'teal', message: say('unlinked') });
      },
    },
  );
  return (
    <>
      <Button size="compact-xs" variant="subtle" color="gray" aria-label={`${say('unlink')}: ${symbol}`} onClick={open}>
        {say('unlink')}
      </Button>
      <StepDialog
        title={say('unlinkTitle', { symbol })}
        about={say('unlinkHelp')}
        label={say('unlink')}
        step={unlink}
        isOpen={isOpen}
        onClose={close}
        onSubmit={() => unlink.mutate({ relation, toId, reason: reason.trim() || null })}
      >
        <Textarea label={say('reason')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      </StepDialog>
    </>
  );
}
