import type { CheckDetail } from './use-check.js';

/** What every step of a check is given. */
export interface CheckDialogProps {
  readonly check: CheckDetail;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}
