import type { UseMutationResult } from '@tanstack/react-query';
import { StepDialog } from '../parts/step-dialog.js';
import { ChangePreview } from './change-preview.js';
import type { AskedChange } from './change-query.js';
import { useChangeWords } from './change.words.js';
import { useChangeWaits } from './use-change-waits.js';

interface ConfirmCorrectionProps {
  readonly asked: AskedChange;
  readonly number: string;
  readonly step: Pick<UseMutationResult, 'error' | 'isPending'>;
  /** Somebody else changed it meanwhile: the form says what next. */
  readonly isStale: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** A decree in force takes effect anew at once: what that moves is looked at first. */
export function ConfirmCorrection({ asked, number, step, isStale, onClose, onConfirm }: ConfirmCorrectionProps) {
  const say = useChangeWords();
  const waits = useChangeWaits(asked, true);
  return (
    <StepDialog
      title={say('confirmTitle', { number })}
      label={say('confirm')}
      step={step}
      waits={waits}
      isOpen={!isStale}
      onClose={onClose}
      onSubmit={onConfirm}
    >
      <ChangePreview asked={asked} />
    </StepDialog>
  );
}
