import { Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { Answered } from '../parts/answered.js';
import { Trouble } from '../parts/trouble.js';
import { useAccountWords } from './account.words.js';
import { SessionRow } from './session-row.js';

export const sessionsQuery = {
  queryKey: ['me', 'sessions'],
  queryFn: () => answerOf(api.GET('/api/v1/me/sessions')),
};

/** Where the person is signed in, each with the way out. */
export function SessionList() {
  const say = useAccountWords();
  const sessions = useQuery(sessionsQuery);
  const end = useCommand(
    'end-session',
    (sessionId: string) => answerOf(api.DELETE('/api/v1/me/sessions/{sessionId}', { params: { path: { sessionId } } })),
    { onSuccess: () => notifications.show({ message: say('ended') }) },
  );
  return (
    <Answered of={sessions} rows={2}>
      {({ items }) => (
        <Stack gap="xs">
          {end.error && <Trouble error={end.error} />}
          {items.map((session) => (
            <SessionRow
              key={session.sessionId}
              session={session}
              isEnding={end.isPending && end.variables === session.sessionId}
              onEnd={() => end.mutate(session.sessionId)}
            />
          ))}
        </Stack>
      )}
    </Answered>
  );
}
