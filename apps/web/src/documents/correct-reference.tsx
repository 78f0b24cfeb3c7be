import { Button, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { api, answerOf } from '../api/client.js';
import { Problem } from '../api/problem.js';
import type { components } from '../api/schema.js';
import { useCommand } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { limited } from '../parts/limited.js';
import { StepDialog } from '../parts/step-dialog.js';
import { useDocumentsWords } from './documents.words.js';
import { ReferenceFields } from './reference-fields.js';

type Correction = components['schemas']['ReferenceCorrectionDto'];

/** Puts right what was entered of a document of another system. */
export function CorrectReference({ of: document }: { of: components['schemas']['DocumentDto'] }) {
  const say = useDocumentsWords();
  const [isOpen, { open, close }] = useDisclosure();
  const { documentId, title, issuerName, issuerUnitId, documentDate } = document;
  const kept = useKept<Correction>(`correct-reference.${documentId}`, {
    title,
    issuerNamed: issuerUnitId ? null : issuerName,
    issuerUnitId,
    documentDate,
  });
  const correct = useCommand(
    `correct-reference ${documentId}`,
    (correction: Correction, header) =>
      answerOf(
        api.PATCH('/api/v1/documents/{documentId}', {
          params: { path: { documentId }, header },
          body: correction,
        }),
      ),
    {
      onSuccess: () => {
        kept.drop();
        close();
        notifications.show({ color: 'teal', message: say('corrected') });
      },
    },
  );
  const { value } = kept;
  const put = (changed: Partial<Correction>) => kept.change((before) => ({ ...before, ...changed }));
  const isDouble = correct.error instanceof Problem && correct.error.code === 'number-taken-already';
  return (
    <>
      <Button variant="default" onClick={open}>
        {say('correct')}
      </Button>
      <StepDialog
        title={say('correctTitle')}
        label={say('save')}
        step={correct}
        kept={kept}
        isOpen={isOpen}
        onClose={close}
        onSubmit={() => correct.mutate(value)}
      >
        <ReferenceFields value={value} onChange={put} />
        {(isDouble || value.doubleNumberReason) && (
          <Textarea
            label={say('doubleReason')}
            {...limited(value.doubleNumberReason, 1_000)}
            value={value.doubleNumberReason ?? ''}
            onChange={(event) => put({ doubleNumberReason: event.currentTarget.value || null })}
          />
        )}
      </StepDialog>
    </>
  );
}
