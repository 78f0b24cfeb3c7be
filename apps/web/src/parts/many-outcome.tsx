import { Alert, List } from '@mantine/core';
import type { ManyDone } from '../api/use-many.js';
import { useManyWords } from './many.words.js';

interface ManyOutcomeProps {
  readonly of: ManyDone | null;
  readonly onClose: () => void;
  /** How a person knows it. */
  readonly nameOf: (id: string) => string;
}

/** Tells which of several refused a step, and why; nothing where all took it. */
export function ManyOutcome({ of, onClose, nameOf }: ManyOutcomeProps) {
  const say = useManyWords();
  if (of === null || of.refused.length === 0) return null;
  return (
    <Alert
      role="alert"
      color="red"
      title={say('refused', { done: of.done.length, count: of.refused.length })}
      withCloseButton
      closeButtonLabel={say('close')}
      onClose={onClose}
    >
      <List size="sm">
        {of.refused.map(({ id, error }) => (
          <List.Item key={id}>
            {nameOf(id)}: {error.message}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
