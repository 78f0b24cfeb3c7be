import { Alert, Anchor, Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { ifMatch } from '../api/if-match.js';
import { Problem } from '../api/problem.js';
import { useCommand } from '../api/use-command.js';
import { paths } from '../frame/paths.js';
import { useKept } from '../kept/use-kept.js';
import { Trouble } from '../parts/trouble.js';
import { useChangeWords } from './change.words.js';
import { ConfirmCorrection } from './confirm-correction.js';
import { bodyOf, draftOf, type Decree, type DecreeBody, type DecreeDraft } from './decree-draft.js';
import { DecreeForm } from './decree-form.js';
import { useDecreeWords } from './decree.words.js';
import { reformQuery } from './reform-query.js';

interface Correction {
  readonly body: DecreeBody;
  readonly reason: string | null;
  /** Of the decree that the person began with. */
  readonly seen: number;
}

/** What is typed belongs to the revision that it began with: a decree that changed meanwhile is not overwritten unasked. */
export function CorrectDecree({ decree }: { decree: Decree }) {
  const say = useDecreeWords();
  const look = useChangeWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { decreeId, status } = decree;
  const [first] = useState({ ...draftOf(decree), seen: decree.revision });
  const kept = useKept<DecreeDraft & { readonly seen: number }>(`decree.${decreeId}`, first);
  const correct = useCommand(
    `correct-decree ${decreeId}`,
    ({ body, reason, seen }: Correction, header) => {
      const params = { path: { decreeId }, header: { ...header, ...ifMatch(seen) } };
      return answerOf(api.PUT('/api/v1/reforms/{decreeId}', { params, body: { ...body, reason } }));
    },
    {
      onSuccess: async (_answer, { body: { number } }) => {
        kept.drop();
        notifications.show({ color: 'teal', message: say('saved', { number }) });
        await navigate(paths.reform(decreeId));
      },
    },
  );
  const asksReason = status !== 'draft';
  const isInForce = status === 'in-force';
  const [looked, setLooked] = useState<Correction | null>(null);
  const save = (draft: DecreeDraft, seen: number) => {
    const correction = { body: bodyOf(draft), reason: asksReason ? draft.reason.trim() : null, seen };
    if (!isInForce) return correct.mutate(correction);
    // What is in force moves at once: it is looked at first, and again where somebody else changed it meanwhile.
    correct.reset();
    setLooked(correction);
  };
  const saveOver = async () => {
    const { revision } = await queries.fetchQuery({ ...reformQuery(decreeId), staleTime: 0 });
    save(kept.value, revision);
  };
  const isStale = correct.error instanceof Problem && correct.error.status === 412;
  return (
    <>
      <DecreeForm
        // The form knows nothing of revisions, and leaves them be.
        kept={{ ...kept, change: (next) => kept.change((before) => ({ ...before, ...resolved(next, before) })) }}
        label={isInForce ? look('look') : say(status === 'draft' ? 'saveDraft' : 'saveCorrection')}
        isSending={correct.isPending}
        onSave={(draft) => save(draft, kept.value.seen)}
        asksReason={asksReason}
        isDayFixed={isInForce}
        trouble={
          isStale ? (
            <Alert color="yellow" role="alert">
              {say('changedMeanwhile')}
              <Group mt="xs">
                <Anchor href={paths.reform(decreeId)} target="_blank" rel="noreferrer" size="sm">
                  {say('openLatest')}
                </Anchor>
                <Button size="xs" variant="default" onClick={() => void saveOver()}>
                  {say('saveOver')}
                </Button>
              </Group>
            </Alert>
          ) : (
            correct.error && <Trouble error={correct.error} />
          )
        }
      />
      {looked && (
        <ConfirmCorrection
          asked={{ decreeId, body: looked.body }}
          number={decree.number}
          step={correct}
          isStale={isStale}
          onClose={() => setLooked(null)}
          onConfirm={() => correct.mutate(looked)}
        />
      )}
    </>
  );
}

const resolved = (next: DecreeDraft | ((before: DecreeDraft) => DecreeDraft), before: DecreeDraft): DecreeDraft =>
  typeof next === 'function' ? next(before) : next;
