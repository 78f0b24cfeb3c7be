import type { Deadline } from '../calendar/deadline.js';
import type { Rung, Told } from '../calendar/ladder.js';
import type { AssignmentTerms, CascadedShare, Report, TransferReason } from './events.js';

/** What the handler looked up in the tree for a share of a cascade. */
export interface ShareFacts {
  readonly unitName: string;
  readonly isBelow: boolean;
  readonly exists: boolean;
}

interface Of {
  readonly assignmentId: string;
}

/** Unit in whose name the person acts; rules that look at it say so. */
interface By {
  readonly byUnitId: string;
  readonly byUserId: string;
}

/** Named where the step is one of many that were ordered at once. */
interface Ordered {
  readonly orderId?: string;
}

/** Looked up for an assignment that a cascade gave: the deadline it came from, and the doer's name. */
export interface ParentFacts {
  readonly deadline: Deadline | null;
  readonly childName: string;
}

/** What the handler looked up in the tree of the unit that an assignment passes to. */
export interface TransferFacts {
  readonly unitName: string;
  readonly exists: boolean;
  /** The giver might have given it the assignment in the first place. Asked of decisions; a decree goes where it says. */
  readonly inReach: boolean;
}

export type AssignmentCommand =
  | { readonly type: 'GiveAssignment'; readonly data: AssignmentTerms }
  | { readonly type: 'ConfirmDelivery'; readonly data: Of }
  | { readonly type: 'AcknowledgeAssignment'; readonly data: Of }
  | { readonly type: 'RefuseAssignment'; readonly data: Of & { reason: string } }
  | {
      readonly type: 'CascadeAssignment';
      readonly data: Of & { shares: readonly CascadedShare[] };
      readonly facts: Readonly<Record<string, ShareFacts>>;
    }
  | { readonly type: 'SubmitReport'; readonly data: Of & Report & { submittedAt: string } & By }
  | { readonly type: 'ReturnReport'; readonly data: Of & { reason: string } & By }
  | { readonly type: 'AcceptReport'; readonly data: Of & { remark: string | null } & By }
  | { readonly type: 'RequestExtension'; readonly data: Of & { reason: string; deadline: Deadline } }
  | {
      readonly type: 'GrantExtension';
      readonly data: Of & { deadline: Deadline | null };
      readonly parent?: ParentFacts;
    }
  | {
      readonly type: 'ExtendAssignment';
      readonly data: Of & Ordered & { deadline: Deadline; reason: string };
      readonly parent?: ParentFacts;
    }
  | { readonly type: 'DenyExtension'; readonly data: Of & { reason: string } }
  | { readonly type: 'SuspendAssignment'; readonly data: Of & Ordered & { reason: string } }
  | { readonly type: 'ResumeAssignment'; readonly data: Of & Ordered }
  | { readonly type: 'WithdrawAssignment'; readonly data: Of & Ordered & { reason: string } }
  | {
      readonly type: 'TransferAssignment';
      readonly data: Of & Ordered & { fromUnitId: string; toUnitId: string; reason: TransferReason };
      readonly to: TransferFacts;
    }
  | { readonly type: 'UndoStep'; readonly data: Of & { orderId: string; reason: string } }
  | {
      readonly type: 'ChaseAssignment';
      readonly data: Of & { rung: Rung; dueAt: string; tells: readonly Told[]; superiorUnitId: string | null };
    };
