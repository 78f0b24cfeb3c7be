import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import { TextDialog } from '../parts/text-dialog.js';
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
  return (
    <>
      <Button size="compact-xs" variant="subtle" color="gray" aria-label={`${say('unlink')}: ${symbol}`} onClick={open}>
        {say('unlink')}
      </Button>
      <TextDialog
        name={`unlink.${documentId}.${relation}.${toId}`}
        title={say('unlinkTitle', { symbol })}
        about={say('unlinkHelp')}
        label={say('unlink')}
        field={say('reason')}
        isOptional
        maxLength={1_000}
        send={(reason, header) =>
          answerOf(
            api.POST('/api/v1/documents/{documentId}/links/removal', {
              params: { path: { documentId }, header },
              body: { relation, toId, reason: reason || null },
            }),
          )
        }
        done={say('unlinked')}
        isOpen={isOpen}
        onClose={close}
      />
    </>
  );
}
