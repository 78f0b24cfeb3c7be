import { Alert } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { useMutationState } from '@tanstack/react-query';
import { usePartsWords } from '../parts/parts.words.js';

/** Tells that the line is gone, and how many steps wait for it. */
export function LineNote() {
  const say = usePartsWords();
  const { online } = useNetwork();
  const waiting = useMutationState({ filters: { predicate: ({ state }) => state.isPaused } }).length;
  if (online && waiting === 0) return null;
  return (
    <Alert role="status" color="yellow" py="xs" mb="md">
      {say('offline')} {waiting > 0 && say('sending', { count: waiting })}
    </Alert>
  );
}
