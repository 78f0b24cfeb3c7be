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

export class DirectiveIssuedAlready extends Refusal {
  readonly code = 'directive-issued-already';
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

export class DeadlineBeforeIssue extends Refusal {
  readonly code = 'deadline-before-issue';
  constructor(taskNo: string, deadline: string, issuedOn: string) {
    super({ taskNo, deadline, issuedOn });
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
