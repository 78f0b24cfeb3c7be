import { Stack, Text } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { usePartsWords } from './parts.words.js';

/** An empty list, with what to do about it. */
export function Nothing({ title, children }: { title?: string; children?: ReactNode }) {
  const say = usePartsWords();
  return (
    <Stack align="center" gap="xs" py="xl" c="dimmed">
      <IconInbox size={36} stroke={1.2} aria-hidden />
      <Text fw={600}>{title ?? say('nothing')}</Text>
      {children && (
        <Text size="sm" ta="center" maw={480} component="div">
          {children}
        </Text>
      )}
    </Stack>
  );
}
