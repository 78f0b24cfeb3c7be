import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { useCommand, type CommandHeaders } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { LongText } from './long-text.js';
import { StepDialog } from './step-dialog.js';

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
  /** Why it cannot be done yet; the button waits as long. */
  readonly waits?: string | null;
  readonly isOpen?: boolean;
  readonly onClose: () => void;
}

/** A step that asks for one text: a reason, a remark. */
export function TextDialog(props: TextDialogProps) {
  const { name, field, isOptional = false, maxLength, send, done, isOpen = true, onClose, ...dialog } = props;
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
      <LongText
        label={field}
        required={!isOptional}
        {...(maxLength !== undefined && { most: maxLength })}
        data-autofocus
        // The one field that there is, whatever the API calls it.
        data-field="reason remark text"
        value={kept.value}
        onChange={kept.change}
      />
    </StepDialog>
  );
}
