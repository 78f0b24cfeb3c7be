import { Button, Modal, Stack, Text } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { sessionOver } from './session-over.js';
import { SignInForm } from './sign-in-form.js';
import { useSessionWords } from './session.words.js';
import { useMe } from './use-me.js';

/** Over whatever the person was doing when the session ended: nothing below is lost. */
export function SignInAgain() {
  const say = useSessionWords();
  const me = useMe();
  const isOver = useSyncExternalStore(sessionOver.subscribe, sessionOver.isRaised);
  return (
    <Modal
      opened={isOver}
      onClose={() => {}}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      title={say('over')}
      // Over whatever dialog was open when it ended.
      zIndex={1_000}
      centered
    >
      <Stack>
        <Text size="sm">{say('overHelp')}</Text>
        <SignInForm login={me.login} />
        <Button variant="subtle" onClick={() => window.location.assign('/')}>
          {say('another')}
        </Button>
      </Stack>
    </Modal>
  );
}
