import { Refusal } from '#event-sourcing';

/** Not a day of the calendar as YYYY-MM-DD between 1900 and 2199: 30 February, or a year with a digit too many. */
export class DateInvalid extends Refusal {
  readonly code = 'date-invalid';
  constructor(date: string) {
    super({ date });
  }
}

/** A decision is dated after the day on which it is entered. */
export class DecidedAhead extends Refusal {
  readonly code = 'decided-ahead';
  constructor(decidedOn: string, today: string) {
    super({ decidedOn, today });
  }
}

export class DecidedTooEarly extends Refusal {
  readonly code = 'decided-too-early';
  constructor(decidedOn: string, earliest: string) {
    super({ decidedOn, earliest });
  }
}

/** A term is a whole number of days, at least one and at most about ten years. */
export class TermInvalid extends Refusal {
  readonly code = 'term-invalid';
  constructor(days: number, mostDays: number) {
    super({ days, mostDays });
  }
}

/** The day belongs to another year's calendar. */
export class DayNotInYear extends Refusal {
  readonly code = 'day-not-in-year';
  constructor(date: string, year: number) {
    super({ date, year });
  }
}

export class AlreadyHoliday extends Refusal {
  readonly code = 'already-a-holiday';
  constructor(date: string) {
    super({ date });
  }
}

export class NotAHoliday extends Refusal {
  readonly code = 'not-a-holiday';
  constructor(date: string) {
    super({ date });
  }
}

export class AlreadySwapWorkday extends Refusal {
  readonly code = 'already-a-swap-workday';
  constructor(date: string) {
    super({ date });
  }
}

export class NotASwapWorkday extends Refusal {
  readonly code = 'not-a-swap-workday';
  constructor(date: string) {
    super({ date });
  }
}

/** Only a day off of the week can be worked in exchange for another day. */
export class NotADayOff extends Refusal {
  readonly code = 'not-a-day-off';
  constructor(date: string) {
    super({ date });
  }
}
