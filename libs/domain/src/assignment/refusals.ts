import { Refusal } from '#event-sourcing';
import type { AssignmentStatus } from './state.js';

export class AssignmentUnknown extends Refusal {
  readonly code = 'assignment-unknown';
  constructor(assignment: string) {
    super({ assignment });
  }
}

export class AssignmentGivenAlready extends Refusal {
  readonly code = 'assignment-given-already';
  constructor(assignment: string) {
    super({ assignment });
  }
}

/** The step does not fit where the assignment stands; `status` tells where that is. */
export class StepOutOfTurn extends Refusal {
  readonly code = 'step-out-of-turn';
  constructor(step: string, status: AssignmentStatus) {
    super({ step, status });
  }
}

export class AssignmentWithdrawnAlready extends Refusal {
  readonly code = 'assignment-withdrawn';
  constructor(step: string) {
    super({ step });
  }
}

export class AssignmentClosed extends Refusal {
  readonly code = 'assignment-closed';
  constructor(step: string) {
    super({ step });
  }
}

export class AssignmentIsSuspended extends Refusal {
  readonly code = 'assignment-suspended';
  constructor(step: string) {
    super({ step });
  }
}

export class ReasonMissing extends Refusal {
  readonly code = 'reason-missing';
  constructor(step: string) {
    super({ step });
  }
}

export class CascadeNotBelow extends Refusal {
  readonly code = 'cascade-not-below';
  constructor(unit: string) {
    super({ unit });
  }
}

export class CascadeToDissolvedUnit extends Refusal {
  readonly code = 'cascade-unit-dissolved';
  constructor(unit: string) {
    super({ unit });
  }
}

export class CascadedAlready extends Refusal {
  readonly code = 'cascaded-already';
  constructor(unit: string) {
    super({ unit });
  }
}

export class CascadeToNobody extends Refusal {
  readonly code = 'cascade-to-nobody';
}

export class ChildDeadlineAfterParent extends Refusal {
  readonly code = 'child-deadline-after-parent';
  constructor(unit: string, child: string, parent: string) {
    super({ unit, child, parent });
  }
}

export class ChildDeadlinePast extends Refusal {
  readonly code = 'child-deadline-past';
  constructor(unit: string, deadline: string, today: string) {
    super({ unit, deadline, today });
  }
}

export class EvidenceMissing extends Refusal {
  readonly code = 'evidence-missing';
}

export class ReportEmpty extends Refusal {
  readonly code = 'report-empty';
}

export class AcceptanceByDoer extends Refusal {
  readonly code = 'acceptance-by-doer';
}

/** Whether a remedial demand of a check is met is for the inspecting unit to say, and for nobody else. */
export class RemedyVerifiedByInspector extends Refusal {
  readonly code = 'remedy-verified-by-inspector';
}

export class NoReportWaits extends Refusal {
  readonly code = 'no-report-waits';
}

export class NoDeadlineToExtend extends Refusal {
  readonly code = 'no-deadline-to-extend';
}

export class ExtensionNotLater extends Refusal {
  readonly code = 'extension-not-later';
  constructor(asked: string, present: string) {
    super({ asked, present });
  }
}

export class ExtensionAskedAlready extends Refusal {
  readonly code = 'extension-asked-already';
}

export class NoExtensionAsked extends Refusal {
  readonly code = 'no-extension-asked';
}

export class NotSuspended extends Refusal {
  readonly code = 'not-suspended';
}

export class TransferToItself extends Refusal {
  readonly code = 'transfer-to-itself';
  constructor(unit: string) {
    super({ unit });
  }
}

/** The unit named has no part in the assignment: it may have passed on already. */
export class TransferFromStranger extends Refusal {
  readonly code = 'transfer-from-stranger';
  constructor(unit: string) {
    super({ unit });
  }
}

export class TransferToDissolvedUnit extends Refusal {
  readonly code = 'transfer-unit-dissolved';
  constructor(unit: string) {
    super({ unit });
  }
}

/** A giver passes on to whom he may give: his committee and what lies below it. */
export class TransferOutOfReach extends Refusal {
  readonly code = 'transfer-out-of-reach';
  constructor(unit: string) {
    super({ unit });
  }
}

/** By decision it would count for the new unit what the old one did. */
export class TransferWithReport extends Refusal {
  readonly code = 'transfer-report-waits';
}

export class TransferToGiver extends Refusal {
  readonly code = 'transfer-to-giver';
  constructor(unit: string) {
    super({ unit });
  }
}

/** Something was done since, so that what the order did cannot be taken back. */
export class StepHasFollowers extends Refusal {
  readonly code = 'step-has-followers';
}

/** What the order did has reached units below, to which the assignment was handed on. */
export class StepReachedShares extends Refusal {
  readonly code = 'step-reached-shares';
  constructor(shares: number) {
    super({ shares });
  }
}
