import { Refusal } from '#event-sourcing';

export class CheckUnknown extends Refusal {
  readonly code = 'check-unknown';
  constructor(check: string) {
    super({ check });
  }
}

export class CheckExists extends Refusal {
  readonly code = 'check-exists';
  constructor(check: string) {
    super({ check });
  }
}

/** The step does not fit where the check stands; `status` tells where that is. */
export class CheckOutOfTurn extends Refusal {
  readonly code = 'check-out-of-turn';
  constructor(step: string, status: string) {
    super({ step, status });
  }
}

export class CheckUntitled extends Refusal {
  readonly code = 'check-untitled';
}

export class CheckOfNobody extends Refusal {
  readonly code = 'check-of-nobody';
}

export class CheckOfItself extends Refusal {
  readonly code = 'check-of-itself';
}

/** More than a check may have of units, directives, members, findings, references or demands. */
export class CheckTooWide extends Refusal {
  readonly code = 'check-too-wide';
  constructor(what: string, count: number, most: number) {
    super({ what, count, most });
  }
}

export class CheckDaysReversed extends Refusal {
  readonly code = 'check-days-reversed';
  constructor(what: string, from: string, to: string) {
    super({ what, from, to });
  }
}

/** The days of the check itself, not those that it looks at. */
export class CheckTooLong extends Refusal {
  readonly code = 'check-too-long';
  constructor(from: string, to: string, mostYears: number) {
    super({ from, to, mostYears });
  }
}

/** A quarter or year that is not over yet may be looked at; a later year may not. */
export class CheckPeriodAhead extends Refusal {
  readonly code = 'check-period-ahead';
  constructor(periodTo: string, endsOn: string) {
    super({ periodTo, endsOn });
  }
}

export class ProgrammeUnknown extends Refusal {
  readonly code = 'programme-unknown';
  constructor(programme: string) {
    super({ programme });
  }
}

export class ProgrammeOfAnotherYear extends Refusal {
  readonly code = 'programme-of-another-year';
  constructor(year: number, startsIn: number) {
    super({ year, startsIn });
  }
}

export class ProgrammeApprovedTooLate extends Refusal {
  readonly code = 'programme-approved-too-late';
  constructor(year: number, on: string) {
    super({ year, on });
  }
}

export class DecisionNumberMissing extends Refusal {
  readonly code = 'decision-number-missing';
}

export class OpenedBeforeDecision extends Refusal {
  readonly code = 'opened-before-decision';
  constructor(startsOn: string, decidedOn: string) {
    super({ startsOn, decidedOn });
  }
}

/** Nobody checks his own unit. */
export class MemberOfCheckedUnit extends Refusal {
  readonly code = 'member-of-checked-unit';
  constructor(member: string) {
    super({ member });
  }
}

export class FindingEmpty extends Refusal {
  readonly code = 'finding-empty';
}

export class FindingWithoutReference extends Refusal {
  readonly code = 'finding-without-reference';
}

export class FindingUnknown extends Refusal {
  readonly code = 'finding-unknown';
  constructor(finding: string) {
    super({ finding });
  }
}

/** `place` is where the finding names it: `references.0`. It is not there, or not within the check. */
export class ReferenceNotFound extends Refusal {
  readonly code = 'finding-reference-not-found';
  constructor(place: string, kind: string, id: string) {
    super({ place, kind, id });
  }
}

export class UnitOutsideCheck extends Refusal {
  readonly code = 'unit-outside-check';
  constructor(unit: string) {
    super({ unit });
  }
}

export class CheckReasonMissing extends Refusal {
  readonly code = 'check-reason-missing';
  constructor(step: string) {
    super({ step });
  }
}

export class ConclusionEmpty extends Refusal {
  readonly code = 'conclusion-empty';
}

export class ConcludedBeforeStart extends Refusal {
  readonly code = 'concluded-before-start';
  constructor(concludedOn: string, startsOn: string) {
    super({ concludedOn, startsOn });
  }
}

export class ConcludedAhead extends Refusal {
  readonly code = 'concluded-ahead';
  constructor(concludedOn: string, today: string) {
    super({ concludedOn, today });
  }
}

export class RemedyOnStrength extends Refusal {
  readonly code = 'remedy-on-strength';
}

export class RemedyEmpty extends Refusal {
  readonly code = 'remedy-empty';
}

export class RemedyWithoutFinding extends Refusal {
  readonly code = 'remedy-without-finding';
}

/** The unit was divided, or nobody is known to have taken it over: a person says who must mend it. */
export class RemedyUnitDissolved extends Refusal {
  readonly code = 'remedy-unit-dissolved';
  constructor(unit: string, successors: readonly string[]) {
    super({ unit, successors });
  }
}

/** The demand would come to the inspecting unit itself. */
export class RemedyOfInspectors extends Refusal {
  readonly code = 'remedy-of-inspectors';
}

export class RemedyDeadlinePast extends Refusal {
  readonly code = 'remedy-deadline-past';
  constructor(unit: string, deadline: string, today: string) {
    super({ unit, deadline, today });
  }
}

export class RemediesOpen extends Refusal {
  readonly code = 'remedies-open';
  constructor(demands: readonly number[]) {
    super({ demands });
  }
}
