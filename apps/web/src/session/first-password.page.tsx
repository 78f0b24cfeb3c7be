import { Center, Paper, Stack, Text, Title } from '@mantine/core';
import { ChangePasswordForm } from './change-password-form.js';
import { useSessionWords } from './session.words.js';

/** Before anything else, whoever signed in with a password for one time sets one of his own. */
export function FirstPasswordPage() {
  const say = useSessionWords();
  return (
    <Center component="main" mih="100dvh" p="md">
      <Paper withBorder p="lg" radius="md" w="100%" maw={440}>
        <Stack>
          <Title order={1} size="h3">
            {say('changeTitle')}
          </Title>
          <Text size="sm">{say('changeHelp')}</Text>
          <ChangePasswordForm />
        </Stack>
      </Paper>
    </Center>
  );
}
