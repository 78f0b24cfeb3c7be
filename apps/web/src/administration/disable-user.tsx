import { Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import { useCommand } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { StepDialog } from '../parts/step-dialog.js';
import { usePeopleWords } from './people.words.js';

interface DisableUserProps {
  readonly person: components['schemas']['UserDto'];
  readonly onClose: () => void;
}

/** Closes an account, with a reason. */
export function DisableUser({ person: { userId, displayName: name }, onClose }: DisableUserProps) {
  const say = usePeopleWords();
  const kept = useKept(`user.disable.${userId}`, '');
  const disable = useCommand(
    `disable-user ${userId}`,
    (reason: string, header) => {
      const params = { path: { userId }, header };
      return answerOf(api.POST('/api/v1/users/{userId}/disable', { params, body: { reason } }));
    },
    {
      onSuccess: () => {
        kept.drop();
        notifications.show({ color: 'teal', message: say('disabledDone', { name }) });
        onClose();
      },
    },
  );
  return (
    <StepDialog
      title={say('disableTitle', { name })}
      about={say('disableAbout')}
      label={say('disable')}
      step={disable}
      kept={kept}
      isOpen
      onClose={onClose}
      onSubmit={() => disable.mutate(kept.value.trim())}
    >
      <Textarea
        label={say('reason')}
        required
        data-autofocus
        autosize
        minRows={2}
        maxLength={2000}
        value={kept.value}
        onChange={(event) => kept.change(event.currentTarget.value)}
      />
    </StepDialog>
  );
}
