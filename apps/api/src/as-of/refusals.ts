import { Refusal } from '#event-sourcing';

/** Nobody knows yet how things will have stood. */
export class AsOfAhead extends Refusal {
  readonly code = 'as-of-ahead';
  constructor(field: string, at: string, now: string) {
    super({ field, at, now });
  }
}

/** The later instant of a comparison comes before the earlier one. */
export class ComparisonBackwards extends Refusal {
  readonly code = 'comparison-backwards';
  constructor(from: string, to: string) {
    super({ from, to });
  }
}
