import { Button, Code, CopyButton, Group, Modal, Stack, Text } from '@mantine/core';
import { usePeopleWords } from './people.words.js';

interface OneTimePasswordProps {
  readonly name: string;
  /** null: it was shown before, and nobody knows it any more. */
  readonly password: string | null;
  readonly onClose: () => void;
}

/** Shows a one-time password once. It closes by its button only: a click beside it would lose it. */
export function OneTimePassword({ name, password, onClose }: OneTimePasswordProps) {
  const say = usePeopleWords();
  return (
    <Modal
      opened
      onClose={onClose}
      title={say('passwordTitle', { name })}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
    >
      <Stack gap="sm">
        {password === null ? (
          <Text size="sm">{say('shownBefore')}</Text>
        ) : (
          <>
            <Text size="sm">{say('passwordAbout')}</Text>
            <Group justify="space-between" wrap="wrap">
              <Code fz="lg" data-testid="one-time-password">
                {password}
              </Code>
              <CopyButton value={password}>
                {({ copied, copy }) => (
                  <Button size="xs" variant="default" onClick={copy}>
                    {say(copied ? 'copied' : 'copy')}
                  </Button>
                )}
              </CopyButton>
            </Group>
          </>
        )}
        <Group justify="flex-end">
          <Button onClick={onClose} data-autofocus>
            {say('passwordDone')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
