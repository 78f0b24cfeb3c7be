import { Refusal } from '#event-sourcing';

export class DecreeUnknown extends Refusal {
  readonly code = 'decree-unknown';
  constructor(decree: string) {
    super({ decree });
  }
}

export class DecreeExists extends Refusal {
  readonly code = 'decree-exists';
  constructor(decree: string) {
    super({ decree });
  }
}

/** The step does not fit where the decree stands. */
export class DecreeOutOfTurn extends Refusal {
  readonly code = 'decree-out-of-turn';
  constructor(number: string, status: string) {
    super({ number, status });
  }
}

export class DecreeEmpty extends Refusal {
  readonly code = 'decree-empty';
}

/** `missing`: the field that is blank. */
export class DecreeUnnamed extends Refusal {
  readonly code = 'decree-unnamed';
  constructor(missing: 'number' | 'title') {
    super({ missing });
  }
}

export class DecreeTooLarge extends Refusal {
  readonly code = 'decree-too-large';
  constructor(count: number, most: number) {
    super({ count, most });
  }
}

export class DecreeReasonMissing extends Refusal {
  readonly code = 'decree-reason-missing';
}

/** A later decree acts on what this one made, which cannot be taken back underneath it. */
export class DecreeBuiltUpon extends Refusal {
  readonly code = 'decree-built-upon';
  constructor(unit: string) {
    super({ unit });
  }
}

/** Another decree that is adopted or in force has the number already; numbers begin anew with each year. */
export class DecreeNumberTaken extends Refusal {
  readonly code = 'decree-number-taken';
  constructor(number: string, title: string, inForceOn: string, decreeId: string) {
    super({ number, title, inForceOn, decreeId });
  }
}

export class MergedIntoItself extends Refusal {
  readonly code = 'merged-into-itself';
  constructor(place: string, unit: string) {
    super({ place, unit });
  }
}

/** `path`: the names along the circle, the first one again at its end. */
export class MergedInCircle extends Refusal {
  readonly code = 'merged-in-circle';
  constructor(place: string, path: string) {
    super({ place, path });
  }
}

/** The successor is brought to an end by the same decree. */
export class SuccessorEnds extends Refusal {
  readonly code = 'successor-ends';
  constructor(place: string, unit: string) {
    super({ place, unit });
  }
}

export class ReformedUnitUnknown extends Refusal {
  readonly code = 'reformed-unit-unknown';
  constructor(place: string, unit: string) {
    super({ place, unit });
  }
}

export class ReformedBeforeEstablished extends Refusal {
  readonly code = 'reformed-before-established';
  constructor(place: string, unit: string, inForceOn: string, establishedOn: string) {
    super({ place, unit, inForceOn, establishedOn });
  }
}

export class ReformedAfterDissolved extends Refusal {
  readonly code = 'reformed-after-dissolved';
  constructor(place: string, unit: string, dissolvedOn: string) {
    super({ place, unit, dissolvedOn });
  }
}

/** Two changes of one decree contradict each other. */
export class ReformedTwice extends Refusal {
  readonly code = 'reformed-twice';
  constructor(place: string, unit: string, earlier: string) {
    super({ place, unit, earlier });
  }
}

/** Another decree acts on the unit on the same day. */
export class ReformedByTwoDecrees extends Refusal {
  readonly code = 'reformed-by-two-decrees';
  constructor(unit: string, number: string, on: string) {
    super({ unit, number, on });
  }
}

/** `stated`: the percent that the parts make up; null where there is one part only. */
export class DivisionLeavesRest extends Refusal {
  readonly code = 'division-leaves-rest';
  constructor(place: string, unit: string, stated: number | null) {
    super({ place, unit, stated });
  }
}

export class DivisionOfMoreThanAll extends Refusal {
  readonly code = 'division-of-more-than-all';
  constructor(place: string, unit: string, stated: number) {
    super({ place, unit, stated });
  }
}

export class NewUnitCodeTaken extends Refusal {
  readonly code = 'new-unit-code-taken';
  constructor(place: string, unitCode: string, unit: string, knownCode: string) {
    super({ place, unitCode, unit, knownCode });
  }
}

/** The superior does not exist on the day, or ends by the same decree. */
export class NewSuperiorMissing extends Refusal {
  readonly code = 'new-superior-missing';
  constructor(place: string, unit: string) {
    super({ place, unit });
  }
}

export class MovedBelowItself extends Refusal {
  readonly code = 'moved-below-itself';
  constructor(place: string, unit: string) {
    super({ place, unit });
  }
}

/** Units below one that ends without an heir would stand below nothing. */
export class UnitsLeftBehind extends Refusal {
  readonly code = 'units-left-behind';
  constructor(place: string, unit: string, left: string) {
    super({ place, unit, left });
  }
}

export class NewNameMissing extends Refusal {
  readonly code = 'new-name-missing';
  constructor(place: string, unit: string) {
    super({ place, unit });
  }
}

export class NotDivided extends Refusal {
  readonly code = 'unit-not-divided';
  constructor(unit: string) {
    super({ unit });
  }
}

/** `assignment`: what it demands where that is known, its id otherwise. */
export class AssignmentNotUndecided extends Refusal {
  readonly code = 'assignment-not-undecided';
  constructor(assignment: string, unit: string) {
    super({ assignment, unit });
  }
}

export class NotASuccessor extends Refusal {
  readonly code = 'not-a-successor';
  constructor(unit: string, successors: string) {
    super({ unit, successors });
  }
}

export class DecidedTooMany extends Refusal {
  readonly code = 'decided-too-many';
  constructor(count: number, most: number) {
    super({ count, most });
  }
}

/** What took effect on one day does not take effect on another one afterwards. */
export class DecreeDateFixed extends Refusal {
  readonly code = 'decree-date-fixed';
  constructor(inForceOn: string) {
    super({ inForceOn });
  }
}
