import { TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import { useCommand } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { limited } from '../parts/limited.js';
import { StepDialog } from '../parts/step-dialog.js';
import { useDocumentsWords } from './documents.words.js';
import { ReferenceFields } from './reference-fields.js';

type Reference = components['schemas']['ReferenceDto'];

interface EnterReferenceProps {
  /** As another document cites it. */
  readonly symbol?: string;
  readonly onClose: () => void;
  readonly onEntered?: (documentId: string) => void;
}

/** Enters a document of another system, so that others can refer to it. */
export function EnterReference({ symbol = '', onClose, onEntered }: EnterReferenceProps) {
  const say = useDocumentsWords();
  const kept = useKept<Reference>(`reference.${symbol}`, {
    symbol,
    title: null,
    issuerNamed: null,
    issuerUnitId: null,
    documentDate: null,
  });
  const enter = useCommand(
    'enter-reference',
    (reference: Reference, header) => answerOf(api.POST('/api/v1/documents', { params: { header }, body: reference })),
    {
      onSuccess: ({ documentId }) => {
        kept.drop();
        notifications.show({ color: 'teal', message: say('entered') });
        onClose();
        onEntered?.(documentId);
      },
    },
  );
  const { value } = kept;
  const put = (changed: Partial<Reference>) => kept.change((before) => ({ ...before, ...changed }));
  return (
    <StepDialog
      title={say('enterTitle')}
      about={say('enterHelp')}
      label={say('enter')}
      step={enter}
      kept={kept}
      isOpen
      onClose={onClose}
      onSubmit={() => enter.mutate({ ...value, symbol: value.symbol.trim() })}
    >
      <TextInput
        label={say('symbol')}
        required
        {...limited(value.symbol, 100)}
        data-autofocus
        data-field="symbol"
        value={value.symbol}
        onChange={(event) => put({ symbol: event.currentTarget.value })}
      />
      <ReferenceFields value={value} onChange={put} />
    </StepDialog>
  );
}
