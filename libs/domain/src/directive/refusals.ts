import { Refusal } from '#event-sourcing';

export class DirectiveUnknown extends Refusal {
  readonly code = 'directive-unknown';
  constructor(directive: string) {
    super({ directive });
  }
}

export class DirectiveExists extends Refusal {
  readonly code = 'directive-exists';
  constructor(directive: string) {
    super({ directive });
  }
}

/** What was issued is not corrected, and its draft not discarded. */
export class DirectiveIssuedAlready extends Refusal {
  readonly code = 'directive-issued-already';
  constructor(number: string | null) {
    super({ number });
  }
}

/** It was to be issued once more. */
export class DirectiveIssuedTwice extends Refusal {
  readonly code = 'directive-issued-twice';
  constructor(directive: string, number: string | null, issuedOn: string | null) {
    super({ directive, number, issuedOn });
  }
}

/** What was recalled is neither corrected nor issued again. */
export class DirectiveRecalled extends Refusal {
  readonly code = 'directive-recalled';
  constructor(number: string | null) {
    super({ number });
  }
}

export class DirectiveNotIssued extends Refusal {
  readonly code = 'directive-not-issued';
}

export class DirectiveRecalledAlready extends Refusal {
  readonly code = 'directive-recalled-already';
}

/** `missing` names the blank fields that issuing needs, with the task's number where it is a task's. */
export class DraftIncomplete extends Refusal {
  readonly code = 'draft-incomplete';
  constructor(missing: readonly string[]) {
    super({ missing });
  }
}

/** Tasks whose last day lies before the issue, all of them. */
export class DeadlineBeforeIssue extends Refusal {
  readonly code = 'deadline-before-issue';
  constructor(tasks: readonly { readonly taskNo: string; readonly deadline: string }[], issuedOn: string) {
    super({ tasks, issuedOn });
  }
}

/** A correction changes or removes a task that the draft does not have. */
export class TaskUnknown extends Refusal {
  readonly code = 'task-unknown';
  constructor(taskNo: string, known: readonly string[]) {
    super({ taskNo, known });
  }
}

/** A correction adds a task under a number that the draft has. */
export class TaskExists extends Refusal {
  readonly code = 'task-exists';
  constructor(taskNo: string) {
    super({ taskNo });
  }
}

export class TooManyTasks extends Refusal {
  readonly code = 'too-many-tasks';
  constructor(count: number, most: number) {
    super({ count, most });
  }
}

export class RecallReasonMissing extends Refusal {
  readonly code = 'recall-reason-missing';
}

/** A document marked secret has no place in this system (08-QC/TW). */
export class SecretDocument extends Refusal {
  readonly code = 'secret-document';
  constructor(mark: string) {
    super({ mark });
  }
}

/** A unit issues a directive once, not also jointly with itself. */
export class JointIssuerTwice extends Refusal {
  readonly code = 'joint-issuer-twice';
  constructor(unit: string) {
    super({ unit });
  }
}
