import { Switch } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { Answered } from '../parts/answered.js';
import { Trouble } from '../parts/trouble.js';
import { useMe } from '../session/use-me.js';
import { useAccountWords } from './account.words.js';

/** Whether the person is written to by e-mail. */
export function LettersChoice() {
  const say = useAccountWords();
  const { email } = useMe();
  const letters = useQuery({ queryKey: ['me', 'letters'], queryFn: () => answerOf(api.GET('/api/v1/me/letters')) });
  const choose = useCommand(
    'choose-letters',
    (wanted: boolean) => answerOf(api.PUT('/api/v1/me/letters', { body: { wanted } })),
    { onSuccess: (_, wanted) => notifications.show({ message: say(wanted ? 'lettersOn' : 'lettersOff') }) },
  );
  return (
    <Answered of={letters} rows={1}>
      {({ wanted }) => (
        <>
          <Switch
            label={say('lettersWanted')}
            description={email === null ? say('lettersNowhere') : say('lettersTo', { email })}
            checked={choose.isPending ? choose.variables : wanted}
            onChange={(event) => choose.mutate(event.currentTarget.checked)}
          />
          {choose.error && <Trouble error={choose.error} />}
        </>
      )}
    </Answered>
  );
}
