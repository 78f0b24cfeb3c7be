import { notifications } from '@mantine/notifications';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import { useCommand } from '../api/use-command.js';
import { StepDialog } from '../parts/step-dialog.js';
import { usePeopleWords } from './people.words.js';

interface EnableUserProps {
  readonly person: components['schemas']['UserDto'];
  readonly onClose: () => void;
}

/** Opens an account again. */
export function EnableUser({ person: { userId, displayName: name }, onClose }: EnableUserProps) {
  const say = usePeopleWords();
  const enable = useCommand(
    `enable-user ${userId}`,
    (_asked: null, header) =>
      answerOf(api.POST('/api/v1/users/{userId}/enable', { params: { path: { userId }, header }, body: {} })),
    {
      onSuccess: () => {
        notifications.show({ color: 'teal', message: say('enabledDone', { name }) });
        onClose();
      },
    },
  );
  return (
    <StepDialog
      title={`${say('enable')}: ${name}`}
      label={say('enable')}
      step={enable}
      isOpen
      onClose={onClose}
      onSubmit={() => enable.mutate(null)}
    />
  );
}
