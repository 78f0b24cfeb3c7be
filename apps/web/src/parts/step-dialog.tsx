import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { UseMutationResult } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import type { Kept } from '../kept/use-kept.js';
import { CheckedForm } from './checked-form.js';
import { KeptNote } from './kept-note.js';
import { usePartsWords } from './parts.words.js';
import { Trouble } from './trouble.js';

interface StepDialogProps {
  readonly title: string;
  /** What the step does, and what cannot be taken back. */
  readonly about?: ReactNode;
  /** The words of the button that does it. */
  readonly label: string;
  readonly colour?: string;
  readonly step: Pick<UseMutationResult, 'error' | 'isPending'>;
  /** What is typed, where something is. */
  readonly kept?: Pick<Kept<unknown>, 'isRestored' | 'drop'>;
  /** Why the step cannot be taken yet; the button waits as long. */
  readonly waits?: string | null;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onSubmit: () => void;
  readonly children?: ReactNode;
}

/** Asks for what a step needs, says what came of it, and keeps what was typed when it is closed. */
export function StepDialog(props: StepDialogProps) {
  const { title, about, label, colour, step, kept, waits, isOpen, onClose, onSubmit, children } = props;
  const say = usePartsWords();
  const id = useId();
  const isNarrow = useMediaQuery('(max-width: 36em)');
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={title}
      size="lg"
      fullScreen={isNarrow ?? false}
      closeButtonProps={{ 'aria-label': say('close') }}
    >
      <CheckedForm onSubmit={onSubmit} error={step.error}>
        <Stack gap="sm">
          {about && (
            <Text size="sm" c="dimmed" component="div">
              {about}
            </Text>
          )}
          {kept && <KeptNote kept={kept} />}
          {children}
          {step.error && <Trouble error={step.error} />}
          {waits && (
            <Text id={id} size="sm" role="status">
              {waits}
            </Text>
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {say('cancel')}
            </Button>
            <Button
              type="submit"
              color={colour}
              loading={step.isPending}
              disabled={Boolean(waits)}
              aria-describedby={waits ? id : undefined}
            >
              {label}
            </Button>
          </Group>
        </Stack>
      </CheckedForm>
    </Modal>
  );
}
