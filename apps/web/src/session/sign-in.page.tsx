import { Alert, Center, Group, Image, Paper, Stack, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import emblem from '../frame/emblem.svg';
import { LanguageChoice } from '../frame/language-choice.js';
import { SignInForm } from './sign-in-form.js';
import { useSessionWords } from './session.words.js';
import { troubleOnArrival } from './trouble-on-arrival.js';

/** Shown at whatever address a link led to: after it the person is there. */
export function SignInPage() {
  const say = useSessionWords();
  const title = say('title');
  useEffect(() => {
    document.title = `${title} · Thông Suốt`;
  }, [title]);
  return (
    <Center component="main" mih="100dvh" p="md">
      <Stack w="100%" maw={400} gap="lg">
        <Group wrap="nowrap">
          <Image src={emblem} alt="" w={48} h={48} />
          <div>
            <Title order={1} size="h2">
              Thông Suốt
            </Title>
            <Text size="sm" c="dimmed">
              {say('purpose')}
            </Text>
          </div>
        </Group>
        <Paper withBorder p="lg" radius="md">
          <Title order={2} size="h4" mb="md">
            {title}
          </Title>
          {troubleOnArrival && (
            <Alert role="alert" color="yellow" mb="md">
              {say(`trouble.${troubleOnArrival}`)}
            </Alert>
          )}
          <SignInForm />
        </Paper>
        <Group justify="space-between" align="flex-start">
          <Text size="sm" c="dimmed" maw={250}>
            {say('forgotten')}
          </Text>
          <LanguageChoice />
        </Group>
      </Stack>
    </Center>
  );
}
