import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { FormEvent } from 'react';
import { api, answerOf } from '../api/client.js';
import { Problem } from '../api/problem.js';
import type { components } from '../api/schema.js';
import { useCommand } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { DayField } from '../parts/day-field.js';
import { KeptNote } from '../parts/kept-note.js';
import { usePartsWords } from '../parts/parts.words.js';
import { Trouble } from '../parts/trouble.js';
import { UnitChoice } from '../parts/unit-choice.js';
import { useDocumentsWords } from './documents.words.js';

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
  const part = usePartsWords();
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
  const byField = enter.error instanceof Problem ? enter.error.byField : {};
  const put = (changed: Partial<Reference>) => kept.change((before) => ({ ...before, ...changed }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    enter.mutate({ ...value, symbol: value.symbol.trim() });
  };
  return (
    <Modal opened onClose={onClose} title={say('enterTitle')}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {say('enterHelp')}
          </Text>
          <KeptNote kept={kept} />
          <TextInput
            label={say('symbol')}
            required
            maxLength={100}
            data-autofocus
            error={byField['symbol']}
            value={value.symbol}
            onChange={(event) => put({ symbol: event.currentTarget.value })}
          />
          <Textarea
            label={say('documentTitle')}
            autosize
            minRows={2}
            maxLength={2_000}
            value={value.title ?? ''}
            onChange={(event) => put({ title: event.currentTarget.value || null })}
          />
          <TextInput
            label={say('issuerNamed')}
            maxLength={500}
            value={value.issuerNamed ?? ''}
            onChange={(event) => put({ issuerNamed: event.currentTarget.value || null })}
          />
          <UnitChoice
            label={say('issuerUnit')}
            description={say('issuerUnitHelp')}
            value={value.issuerUnitId ?? null}
            onChange={(issuerUnitId) => put({ issuerUnitId })}
          />
          <DayField
            label={say('documentDate')}
            value={value.documentDate ?? null}
            onChange={(documentDate) => put({ documentDate })}
          />
          {enter.error && <Trouble error={enter.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {part('cancel')}
            </Button>
            <Button type="submit" loading={enter.isPending} disabled={value.symbol.trim() === ''}>
              {say('enter')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
