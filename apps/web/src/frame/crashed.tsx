import { Button, Code, Container, Stack, Text, Title } from '@mantine/core';
import { useRouteError } from 'react-router';
import { usePartsWords } from '../parts/parts.words.js';

/** Shown where a screen failed. */
export function Crashed() {
  const say = usePartsWords();
  const error = useRouteError();
  // The files of a screen are gone from the server after an update: their names change with their content.
  const isOld = error instanceof TypeError && /import|module|fetch/i.test(error.message);
  return (
    <Container size="sm" py="xl">
      <Stack>
        <Title order={1} size="h3">
          {say(isOld ? 'updated' : 'crashed')}
        </Title>
        {!isOld && (
          <>
            <Text>{say('crashedHelp')}</Text>
            <Code block>{error instanceof Error ? error.message : String(error)}</Code>
          </>
        )}
        <Button onClick={() => window.location.reload()} w="fit-content">
          {say('reload')}
        </Button>
      </Stack>
    </Container>
  );
}
