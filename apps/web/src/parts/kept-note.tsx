import { Alert, Button, Group, Text } from '@mantine/core';
import type { Kept } from '../kept/use-kept.js';
import { usePartsWords } from './parts.words.js';

/** Tells that a form holds what was typed before, and lets it go. */
export function KeptNote({ kept }: { kept: Pick<Kept<unknown>, 'isRestored' | 'drop'> }) {
  const say = usePartsWords();
  if (!kept.isRestored) return null;
  return (
    <Alert color="blue" py="xs">
      <Group justify="space-between">
        <Text size="sm">{say('restored')}</Text>
        <Button size="compact-xs" variant="subtle" onClick={kept.drop}>
          {say('discard')}
        </Button>
      </Group>
    </Alert>
  );
}
