import { notifications } from '@mantine/notifications';
import { api, answerOf } from '../api/client.js';
import { ifMatch } from '../api/if-match.js';
import { useCommand } from '../api/use-command.js';
import type { DirectiveView } from './draft-content.js';
import { useDraftsWords } from './drafts.words.js';
import { correctionOf, type Edits } from './edits.js';
import { isOutdated } from './is-outdated.js';
import type { DraftEdits } from './use-draft-edits.js';

interface Sent {
  readonly revision: number;
  readonly edits: Edits;
}

/** Saves the edits over the version they were made upon; a newer one of somebody else is then asked for. */
export function useSaveDraft(
  directiveId: string,
  edits: DraftEdits,
  askAgain: () => Promise<{ data?: DirectiveView | undefined }>,
  setSaving: (isSaving: boolean) => void,
) {
  const say = useDraftsWords();
  const save = useCommand(
    `correct ${directiveId}`,
    ({ revision, edits: sent }: Sent, header) =>
      answerOf(
        api.PATCH('/api/v1/directives/{directiveId}', {
          params: { path: { directiveId }, header: { ...header, ...ifMatch(revision) } },
          body: correctionOf(sent),
        }),
      ),
    {
      onSuccess: async ({ revision }) => {
        setSaving(true);
        const { data } = await askAgain();
        if (data && data.revision >= revision) edits.saved({ revision: data.revision, content: data.content });
        setSaving(false);
        notifications.show({ color: 'teal', message: say('savedNote') });
      },
    },
  );
  return {
    isPending: save.isPending,
    /** That somebody was faster is told where the changes are. */
    error: isOutdated(save.error) ? null : save.error,
    send: () =>
      save.mutate(
        { revision: edits.upon.revision, edits: edits.edits },
        { onError: (error) => void (isOutdated(error) && askAgain()) },
      ),
  };
}
