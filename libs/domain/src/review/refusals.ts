import { Refusal } from '#event-sourcing';

export class ReviewUnknown extends Refusal {
  readonly code = 'review-unknown';
  constructor(review: string) {
    super({ review });
  }
}

export class ReviewExists extends Refusal {
  readonly code = 'review-exists';
  constructor(review: string) {
    super({ review });
  }
}

/** A directive is summed up once; `on` is the day on which that review was opened. */
export class FinalReviewExists extends Refusal {
  readonly code = 'review-final-exists';
  constructor(title: string, on: string) {
    super({ title, on });
  }
}

/** The step does not fit where the review stands; `status` tells where that is. */
export class ReviewOutOfTurn extends Refusal {
  readonly code = 'review-out-of-turn';
  constructor(step: string, status: string) {
    super({ step, status });
  }
}

/** A draft, or a directive that was recalled. */
export class ReviewOfDirectiveNotInForce extends Refusal {
  readonly code = 'review-directive-not-in-force';
  constructor(status: string) {
    super({ status });
  }
}

export class ReviewUntitled extends Refusal {
  readonly code = 'review-untitled';
}

export class ReviewOfNobody extends Refusal {
  readonly code = 'review-of-nobody';
}

export class ReviewTooWide extends Refusal {
  readonly code = 'review-too-wide';
  constructor(count: number, most: number) {
    super({ count, most });
  }
}

/** The unit accepts the reports; it would accept its own. */
export class ReviewOfIssuer extends Refusal {
  readonly code = 'review-of-issuer';
}

export class ReviewUnitOutOfReach extends Refusal {
  readonly code = 'review-unit-out-of-reach';
  constructor(unit: string) {
    super({ unit });
  }
}

export class ReviewDaysReversed extends Refusal {
  readonly code = 'review-days-reversed';
  constructor(from: string, to: string) {
    super({ from, to });
  }
}

/** It is said to have been opened while nobody owed anything of the directive yet. */
export class ReviewOpenedTooEarly extends Refusal {
  readonly code = 'review-opened-too-early';
  constructor(openedOn: string, issuedOn: string) {
    super({ openedOn, issuedOn });
  }
}

export class ReviewFiguresTooEarly extends Refusal {
  readonly code = 'review-figures-too-early';
  constructor(figuresOn: string, issuedOn: string) {
    super({ figuresOn, issuedOn });
  }
}

/** At the opening, `latest` is today or the end of the period; at the conclusion, today. */
export class ReviewFiguresAhead extends Refusal {
  readonly code = 'review-figures-ahead';
  constructor(figuresOn: string, latest: string) {
    super({ figuresOn, latest });
  }
}

export class ReviewReportsDuePast extends Refusal {
  readonly code = 'review-reports-due-past';
  constructor(deadline: string, today: string) {
    super({ deadline, today });
  }
}

export class ReviewConclusionEmpty extends Refusal {
  readonly code = 'review-conclusion-empty';
}

export class ReviewConcludedTooEarly extends Refusal {
  readonly code = 'review-concluded-too-early';
  constructor(concludedOn: string, openedOn: string) {
    super({ concludedOn, openedOn });
  }
}

export class ReviewConcludedAhead extends Refusal {
  readonly code = 'review-concluded-ahead';
  constructor(concludedOn: string, today: string) {
    super({ concludedOn, today });
  }
}

export class ReviewReasonMissing extends Refusal {
  readonly code = 'review-reason-missing';
  constructor(step: string) {
    super({ step });
  }
}
