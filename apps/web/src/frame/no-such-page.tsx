import { Button, Stack, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { usePartsWords } from '../parts/parts.words.js';

/** Shown where an address leads to no screen. */
export function NoSuchPage() {
  const say = usePartsWords();
  const title = say('notFound');
  useEffect(() => {
    document.title = `${title} · Thông Suốt`;
  }, [title]);
  return (
    <Stack align="flex-start">
      <Title order={1} size="h3">
        {title}
      </Title>
      <Text>{say('notFoundHelp')}</Text>
      <Button component={Link} to="/">
        {say('home')}
      </Button>
    </Stack>
  );
}
