import { Refusal } from '#event-sourcing';

/** Units are rated by quarter, year or term. */
export class PeriodNotRated extends Refusal {
  readonly code = 'period-not-rated';
  constructor(period: string) {
    super({ period });
  }
}

export class PointsInvalid extends Refusal {
  readonly code = 'points-invalid';
  constructor(part: string, points: number, most: number) {
    super({ part, points, most });
  }
}

export class RatingUnknown extends Refusal {
  readonly code = 'rating-unknown';
  constructor(rating: string) {
    super({ rating });
  }
}

export class RoundUnknown extends Refusal {
  readonly code = 'evaluation-round-unknown';
  constructor(roundId: string) {
    super({ roundId });
  }
}

/** The committee has a round for this period already. */
export class RoundExists extends Refusal {
  readonly code = 'evaluation-round-exists';
  constructor(period: string) {
    super({ period });
  }
}

export class RoundOutOfTurn extends Refusal {
  readonly code = 'evaluation-round-out-of-turn';
  constructor(step: string, status: string) {
    super({ step, status });
  }
}

export class CutOffInFuture extends Refusal {
  readonly code = 'cut-off-in-future';
  constructor(cutOffOn: string, today: string) {
    super({ cutOffOn, today });
  }
}

export class CutOffBeforePeriod extends Refusal {
  readonly code = 'cut-off-before-period';
  constructor(cutOffOn: string, from: string) {
    super({ cutOffOn, from });
  }
}

/** Units would have no day left on which to rate themselves. */
export class SelfRatingOver extends Refusal {
  readonly code = 'self-rating-over';
  constructor(until: string, today: string) {
    super({ until, today });
  }
}

export class RoundWithoutUnits extends Refusal {
  readonly code = 'evaluation-round-without-units';
}

export class RoundTooWide extends Refusal {
  readonly code = 'evaluation-round-too-wide';
  constructor(units: number, most: number) {
    super({ units, most });
  }
}

/** It does not lie below the committee whose round it is. */
export class UnitOutsideRound extends Refusal {
  readonly code = 'unit-outside-round';
  constructor(unit: string) {
    super({ unit });
  }
}

export class UnitNotThereAtCutOff extends Refusal {
  readonly code = 'unit-not-there-at-cut-off';
  constructor(unit: string, cutOffOn: string) {
    super({ unit, cutOffOn });
  }
}

/** Another round rates it for the same period. */
export class UnitRatedElsewhere extends Refusal {
  readonly code = 'unit-rated-elsewhere';
  constructor(unit: string, period: string) {
    super({ unit, period });
  }
}

export class EvaluationsWaiting extends Refusal {
  readonly code = 'evaluations-waiting';
  constructor(units: readonly string[], count: number) {
    super({ units, count });
  }
}

export class RoundHasDecisions extends Refusal {
  readonly code = 'evaluation-round-has-decisions';
  constructor(count: number) {
    super({ count });
  }
}

export class EvaluationUnknown extends Refusal {
  readonly code = 'evaluation-unknown';
  constructor(evaluationId: string) {
    super({ evaluationId });
  }
}

export class RatingOutOfTurn extends Refusal {
  readonly code = 'rating-out-of-turn';
  constructor(step: string, status: string) {
    super({ step, status });
  }
}

/** The unit has until this day to rate itself; afterwards it is rated without. */
export class SelfRatingAwaited extends Refusal {
  readonly code = 'self-rating-awaited';
  constructor(until: string) {
    super({ until });
  }
}

/** Lower levels come first. */
export class LowerUnitsFirst extends Refusal {
  readonly code = 'lower-units-first';
  constructor(units: readonly string[], count: number) {
    super({ units, count });
  }
}

/** Nobody appraises or decides on his own unit, or on one that his own belongs to. */
export class RatesItself extends Refusal {
  readonly code = 'rates-itself';
  constructor(unit: string) {
    super({ unit });
  }
}

export class RatingReasonMissing extends Refusal {
  readonly code = 'rating-reason-missing';
}

export class RatingNumberMissing extends Refusal {
  readonly code = 'rating-number-missing';
}

export class DecidedBeforeCutOff extends Refusal {
  readonly code = 'decided-before-cut-off';
  constructor(decidedOn: string, cutOffOn: string) {
    super({ decidedOn, cutOffOn });
  }
}

export class CommendationUnknown extends Refusal {
  readonly code = 'commendation-unknown';
  constructor(commendationId: string) {
    super({ commendationId });
  }
}

/** The same unit was commended by the same decision before. */
export class CommendationExists extends Refusal {
  readonly code = 'commendation-exists';
  constructor(number: string) {
    super({ number });
  }
}

export class CommendationRevokedAlready extends Refusal {
  readonly code = 'commendation-revoked-already';
}

export class CommendsItself extends Refusal {
  readonly code = 'commends-itself';
  constructor(unit: string) {
    super({ unit });
  }
}
