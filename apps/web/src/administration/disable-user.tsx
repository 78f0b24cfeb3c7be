import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import { TextDialog } from '../parts/text-dialog.js';
import { usePeopleWords } from './people.words.js';

interface DisableUserProps {
  readonly person: components['schemas']['UserDto'];
  readonly onClose: () => void;
}

/** Closes an account, with a reason. */
export function DisableUser({ person: { userId, displayName: name }, onClose }: DisableUserProps) {
  const say = usePeopleWords();
  return (
    <TextDialog
      name={`user.disable.${userId}`}
      title={say('disableTitle', { name })}
      about={say('disableAbout')}
      label={say('disable')}
      field={say('reason')}
      maxLength={2_000}
      send={(reason, header) =>
        answerOf(
          api.POST('/api/v1/users/{userId}/disable', {
            params: { path: { userId }, header },
            body: { reason },
          }),
        )
      }
      done={say('disabledDone', { name })}
      onClose={onClose}
    />
  );
}
