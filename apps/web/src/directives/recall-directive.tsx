import { Button, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import { useCommand } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { StepDialog } from '../parts/step-dialog.js';
import { useDirectivesWords } from './directives.words.js';

/** The issuer takes a directive back, for a reason. */
export function RecallDirective({ of: view }: { of: components['schemas']['DirectiveViewDto'] }) {
  const say = useDirectivesWords();
  const [isOpen, { open, close }] = useDisclosure();
  const { directiveId, number, revision } = view;
  const kept = useKept(`recall.${directiveId}`, '');
  const recall = useCommand(
    'recall',
    (sent: { directiveId: string; reason: string; revision: number }, header) =>
      answerOf(
        api.POST('/api/v1/directives/{directiveId}/recall', {
          params: { path: { directiveId: sent.directiveId }, header: { ...header, 'If-Match': `"${sent.revision}"` } },
          body: { reason: sent.reason },
        }),
      ),
    {
      onSuccess: () => {
        kept.drop();
        close();
        notifications.show({ color: 'teal', message: say('recalledNote') });
      },
    },
  );
  return (
    <>
      <Button variant="default" onClick={open}>
        {say('recall')}
      </Button>
      <StepDialog
        title={say('recallTitle', { number: number ?? '' })}
        about={say('recallHelp')}
        label={say('recall')}
        colour="red"
        step={recall}
        kept={kept}
        isOpen={isOpen}
        onClose={close}
        onSubmit={() => recall.mutate({ directiveId, reason: kept.value.trim(), revision })}
      >
        <Textarea
          label={say('reason')}
          required
          autosize
          minRows={3}
          data-autofocus
          value={kept.value}
          onChange={(event) => kept.change(event.currentTarget.value)}
        />
      </StepDialog>
    </>
  );
}
