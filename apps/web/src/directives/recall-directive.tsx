import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { api, answerOf } from '../api/client.js';
import { ifMatch } from '../api/if-match.js';
import type { components } from '../api/schema.js';
import { TextDialog } from '../parts/text-dialog.js';
import { useDirectivesWords } from './directives.words.js';

/** The issuer takes a directive back, for a reason. */
export function RecallDirective({ of: view }: { of: components['schemas']['DirectiveViewDto'] }) {
  const say = useDirectivesWords();
  const [isOpen, { open, close }] = useDisclosure();
  const { directiveId, number, revision } = view;
  return (
    <>
      <Button variant="default" onClick={open}>
        {say('recall')}
      </Button>
      <TextDialog
        name={`recall.${directiveId}`}
        title={say('recallTitle', { number: number ?? '' })}
        about={say('recallHelp')}
        label={say('recall')}
        colour="red.9"
        field={say('reason')}
        send={(reason, header) =>
          answerOf(
            api.POST('/api/v1/directives/{directiveId}/recall', {
              params: { path: { directiveId }, header: { ...header, ...ifMatch(revision) } },
              body: { reason },
            }),
          )
        }
        done={say('recalledNote')}
        isOpen={isOpen}
        onClose={close}
      />
    </>
  );
}
