import { Button, List, Stack } from '@mantine/core';
import { useState } from 'react';
import { useChangeWords } from './change.words.js';

const AT_ONCE = 12;

/** A long list of sentences, the rest of it on demand. */
export function ShownAtFirst({ of: sentences, label }: { of: readonly string[]; label: string }) {
  const say = useChangeWords();
  const [all, setAll] = useState(false);
  return (
    <Stack gap={4} align="flex-start">
      <List size="sm" spacing={2} aria-label={label}>
        {(all ? sentences : sentences.slice(0, AT_ONCE)).map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
      {!all && sentences.length > AT_ONCE && (
        <Button variant="default" size="compact-sm" onClick={() => setAll(true)}>
          {say('showAll', { count: sentences.length })}
        </Button>
      )}
    </Stack>
  );
}
