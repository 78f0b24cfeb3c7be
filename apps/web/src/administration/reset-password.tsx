import { useMutation } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import { StepDialog } from '../parts/step-dialog.js';
import { OneTimePassword } from './one-time-password.js';
import { usePeopleWords } from './people.words.js';

interface ResetPasswordProps {
  readonly person: components['schemas']['UserDto'];
  readonly onClose: () => void;
}

/** Sets a new one-time password and shows it once; a lost answer is mended by doing it again. */
export function ResetPassword({ person: { userId, displayName: name }, onClose }: ResetPasswordProps) {
  const say = usePeopleWords();
  const reset = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/users/{userId}/password-reset', { params: { path: { userId } } })),
    // The password stays nowhere but on the screen.
    gcTime: 0,
  });
  if (reset.data) return <OneTimePassword name={name} password={reset.data.oneTimePassword} onClose={onClose} />;
  return (
    <StepDialog
      title={say('resetTitle', { name })}
      about={say('resetAbout')}
      label={say('reset')}
      step={reset}
      isOpen
      onClose={onClose}
      onSubmit={() => reset.mutate()}
    />
  );
}
