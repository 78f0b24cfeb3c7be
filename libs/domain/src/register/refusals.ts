import { Refusal } from '#event-sourcing';

export class TermEndsBeforeStart extends Refusal {
  readonly code = 'term-ends-before-start';
  constructor(term: string, startsOn: string, endsOn: string) {
    super({ term, startsOn, endsOn });
  }
}

/** A committee has one term on any day. */
export class TermOverlaps extends Refusal {
  readonly code = 'term-overlaps';
  constructor(term: string, other: string, startsOn: string, endsOn: string | null) {
    super({ term, other, startsOn, endsOn });
  }
}

export class TermUnknown extends Refusal {
  readonly code = 'term-unknown';
  constructor(term: string) {
    super({ term });
  }
}

/** Numbers of an organ stand in the register of its committee, whose terms they follow. */
export class TermNotOfCommittee extends Refusal {
  readonly code = 'term-not-of-committee';
  constructor(unit: string, committee: string, committeeId: string) {
    super({ unit, committee, committeeId });
  }
}

/** Taken out, the term would leave its numbers without one, and doubles among them unseen. */
export class TermHasNumbers extends Refusal {
  readonly code = 'term-has-numbers';
  constructor(term: string, numbers: number) {
    super({ term, numbers });
  }
}

/** The number is another document's of the same type in the same term; `next` is the first that nobody has. */
export class NumberTakenAlready extends Refusal {
  readonly code = 'number-taken-already';
  constructor(number: string, term: string, document: string, documentDate: string, next: number) {
    super({ number, term, document, documentDate, next });
  }
}

/** A double number is issued knowingly or not at all. */
export class DoubleReasonMissing extends Refusal {
  readonly code = 'double-reason-missing';
}
