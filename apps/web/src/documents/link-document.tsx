import { Alert, Radio, Select, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import { useCommand } from '../api/use-command.js';
import { Answered } from '../parts/answered.js';
import { StepDialog } from '../parts/step-dialog.js';
import { showNumber } from '../time/show.js';
import { DocumentChoice } from './document-choice.js';
import { useDocumentsWords } from './documents.words.js';

type Relation = components['schemas']['LineageLinkDto']['relation'];

const RELATIONS = ['basis', 'concretises', 'presses-on', 'amends', 'replaces', 'recalls'] as const;
/** Whereby the earlier document is no longer what it was: its open assignments are decided upon. */
const CHANGING: readonly Relation[] = ['amends', 'replaces', 'recalls'];

/** Says what a document is to an earlier one, after showing what that does to assignments. */
export function LinkDocument({ documentId, onClose }: { documentId: string; onClose: () => void }) {
  const say = useDocumentsWords();
  const [relation, setRelation] = useState<Relation>('basis');
  const [toId, setToId] = useState<string | null>(null);
  const [openAssignments, setOpenAssignments] = useState<'keep' | 'withdraw'>('keep');
  const [note, setNote] = useState('');
  const choice = CHANGING.includes(relation) ? openAssignments : undefined;
  const preview = useQuery({
    queryKey: ['documents', 'link-preview', documentId, relation, toId, choice],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/documents/{documentId}/links/preview', {
          params: {
            path: { documentId },
            query: { relation, toId: toId ?? '', ...(choice && { openAssignments: choice }) },
          },
        }),
      ),
    enabled: toId !== null,
    staleTime: 0,
  });
  const link = useCommand(
    `link ${documentId}`,
    (body: components['schemas']['LinkDto'], header) =>
      answerOf(api.POST('/api/v1/documents/{documentId}/links', { params: { path: { documentId }, header }, body })),
    {
      onSuccess: () => {
        notifications.show({ color: 'teal', message: say('linked') });
        onClose();
      },
    },
  );
  return (
    <StepDialog
      title={say('linkTitle')}
      label={say('link')}
      step={link}
      isOpen
      onClose={onClose}
      onSubmit={() =>
        toId && link.mutate({ relation, toId, openAssignments: choice ?? null, note: note.trim() || null })
      }
    >
      <Select
        label={say('relation')}
        allowDeselect={false}
        data={RELATIONS.map((value) => ({ value, label: say(`relation.${value}`) }))}
        value={relation}
        onChange={(value) => setRelation(RELATIONS.find((one) => one === value) ?? 'basis')}
      />
      <DocumentChoice
        label={say('earlier')}
        placeholder={say('earlierPlaceholder')}
        required
        data-autofocus
        except={documentId}
        value={toId}
        onChange={setToId}
      />
      {choice && (
        <Radio.Group
          label={say('openAssignments')}
          value={choice}
          onChange={(value) => setOpenAssignments(value === 'withdraw' ? 'withdraw' : 'keep')}
        >
          <Stack gap={6} mt={4}>
            <Radio value="keep" label={say('open.keep')} />
            <Radio value="withdraw" label={say('open.withdraw')} />
          </Stack>
        </Radio.Group>
      )}
      <Textarea
        label={say('note')}
        maxLength={1_000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {toId && (
        <Answered of={preview} rows={1}>
          {({ obstacles, assignments, withdraws }) => (
            <Alert color={obstacles.length > 0 ? 'red' : 'blue'} role="status">
              {obstacles.map(({ code, message }) => (
                <Text key={code} size="sm">
                  {message}
                </Text>
              ))}
              {obstacles.length === 0 && (
                <Text size="sm">
                  {choice && assignments
                    ? `${say('concerns', { shown: showNumber(assignments.open.total) })} ${say(
                        withdraws === 'at-once' ? 'atOnce' : withdraws === 'when-issued' ? 'whenIssued' : 'kept',
                      )}`
                    : say('noEffect')}
                </Text>
              )}
            </Alert>
          )}
        </Answered>
      )}
    </StepDialog>
  );
}
