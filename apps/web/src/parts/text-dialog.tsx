import { Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { useCommand, type CommandHeaders } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { limited } from './limited.js';
import { StepDialog } from './step-dialog.js';

/** As the API takes reasons and remarks. */
const MOST = 20_000;

interface TextDialogProps {
  /** Names the step and what it is about: `cancel-check.<check>`. */
  readonly name: string;
  readonly title: string;
  readonly about?: ReactNode;
  /** The words of the button that does it. */
  readonly label: string;
  readonly colour?: string;
  /** What the text is called. */
  readonly field: string;
  readonly isOptional?: boolean;
  readonly maxLength?: number;
  readonly send: (text: string, headers: CommandHeaders) => Promise<unknown>;
  /** What is told once it is done. */
  readonly done: string;
  readonly isOpen?: boolean;
  readonly onClose: () => void;
}

/** A step that asks for one text: a reason, a remark. */
export function TextDialog(props: TextDialogProps) {
  const { name, field, isOptional = false, maxLength = MOST, send, done, isOpen = true, onClose, ...dialog } = props;
  const kept = useKept(name, '');
  const step = useCommand(name, send, {
    onSuccess: () => {
      kept.drop();
      notifications.show({ color: 'teal', message: done });
      onClose();
    },
  });
  return (
    <StepDialog
      {...dialog}
      step={step}
      kept={kept}
      isOpen={isOpen}
      onClose={onClose}
      onSubmit={() => step.mutate(kept.value.trim())}
    >
      <Textarea
        label={field}
        required={!isOptional}
        autosize
        minRows={3}
        {...limited(kept.value, maxLength)}
        data-autofocus
        value={kept.value}
        onChange={(event) => kept.change(event.currentTarget.value)}
      />
    </StepDialog>
  );
}
