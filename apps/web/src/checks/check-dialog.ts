import type { CheckDetail } from './use-check.js';

/** What every step of a check is given. */
export interface CheckDialogProps {
  readonly check: CheckDetail;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The state that the person saw: a step on another one is refused, and told what changed. */
export const ifMatch = ({ revision }: { readonly revision: number }) => ({ 'If-Match': `"${revision}"` });
