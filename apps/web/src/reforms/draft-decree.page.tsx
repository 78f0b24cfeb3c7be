import { notifications } from '@mantine/notifications';
import { useNavigate } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { paths } from '../frame/paths.js';
import { useKept } from '../kept/use-kept.js';
import { Page } from '../parts/page.js';
import { Trouble } from '../parts/trouble.js';
import { bodyOf, NO_DECREE, type DecreeBody } from './decree-draft.js';
import { DecreeForm } from './decree-form.js';
import { useDecreeWords } from './decree.words.js';

/** Enters a decree, which does nothing yet. */
export function Component() {
  const say = useDecreeWords();
  const navigate = useNavigate();
  const kept = useKept('decree.new', NO_DECREE);
  const draft = useCommand(
    'draft-decree',
    (body: DecreeBody, header) => answerOf(api.POST('/api/v1/reforms', { params: { header }, body })),
    {
      onSuccess: async ({ decreeId }, { number }) => {
        kept.drop();
        notifications.show({ color: 'teal', message: say('saved', { number }) });
        await navigate(paths.reform(decreeId));
      },
    },
  );
  return (
    <Page title={say('draftTitle')} about={say('draftAbout')}>
      <DecreeForm
        kept={kept}
        label={say('saveDraft')}
        isSending={draft.isPending}
        onSave={(decree) => draft.mutate(bodyOf(decree))}
        trouble={draft.error && <Trouble error={draft.error} />}
      />
    </Page>
  );
}
