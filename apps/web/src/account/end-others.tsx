import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { useAccountWords } from './account.words.js';
import { sessionsQuery } from './session-list.js';

/** Ends all sessions but this one; nothing where there is no other. */
export function EndOthers() {
  const say = useAccountWords();
  const { data } = useQuery(sessionsQuery);
  const end = useCommand('end-other-sessions', () => answerOf(api.DELETE('/api/v1/me/sessions/others')), {
    onSuccess: () => notifications.show({ message: say('endedOthers') }),
  });
  if (!data?.items.some(({ current }) => !current)) return null;
  return (
    <Button size="compact-sm" variant="default" loading={end.isPending} onClick={() => end.mutate(undefined)}>
      {say('endOthers')}
    </Button>
  );
}
