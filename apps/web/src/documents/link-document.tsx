import { Alert, Radio, Select, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import { useCommand } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { Answered } from '../parts/answered.js';
import { limited } from '../parts/limited.js';
import { StepDialog } from '../parts/step-dialog.js';
import { showNumber } from '../time/show.js';
import { DocumentChoice } from './document-choice.js';
import { useDocumentsWords } from './documents.words.js';

type Relation = components['schemas']['LineageLinkDto']['relation'];

const RELATIONS = ['basis', 'concretises', 'presses-on', 'amends', 'replaces', 'recalls'] as const;
/** Whereby the earlier document is no longer what it was: its open assignments are decided upon. */
const CHANGING: readonly Relation[] = ['amends', 'replaces', 'recalls'];

interface Typed {
  readonly relation: Relation;
  readonly toId: string | null;
  readonly openAssignments: 'keep' | 'withdraw';
  readonly note: string;
}

const BLANK: Typed = { relation: 'basis', toId: null, openAssignments: 'keep', note: '' };

/** Says what a document is to an earlier one, after showing what that does to assignments. */
export function LinkDocument({ documentId, onClose }: { documentId: string; onClose: () => void }) {
  const say = useDocumentsWords();
  const kept = useKept(`link.${documentId}`, BLANK);
  const { relation, toId, openAssignments, note } = kept.value;
  const put = (changed: Partial<Typed>) => kept.change((before) => ({ ...before, ...changed }));
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
        kept.drop();
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
      kept={kept}
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
        data-field="relation"
        value={relation}
        onChange={(value) => put({ relation: RELATIONS.find((one) => one === value) ?? 'basis' })}
      />
      <DocumentChoice
        label={say('earlier')}
        placeholder={say('earlierPlaceholder')}
        required
        data-autofocus
        except={documentId}
        data-field="toId"
        value={toId}
        onChange={(chosen) => put({ toId: chosen })}
      />
      {choice && (
        <Radio.Group
          label={say('openAssignments')}
          value={choice}
          onChange={(value) => put({ openAssignments: value === 'withdraw' ? 'withdraw' : 'keep' })}
        >
          <Stack gap={6} mt={4}>
            <Radio value="keep" label={say('open.keep')} />
            <Radio value="withdraw" label={say('open.withdraw')} />
          </Stack>
        </Radio.Group>
      )}
      <Textarea
        label={say('note')}
        {...limited(note, 1_000)}
        data-field="note"
        value={note}
        onChange={(event) => put({ note: event.currentTarget.value })}
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
