import { RATINGS, type Rating, type RatingDecision } from '#domain';
import { Choice, Day, LONG_TEXT, Text } from '../requests/fields.js';
import { WhenDto } from '../requests/when.dto.js';

/** The committee's decision on a unit. */
export class RatingDecisionDto extends WhenDto {
  @Choice(RATINGS)
  readonly rating!: Rating;
  /** Of the decision. */
  @Text({ max: 50, min: 0 })
  readonly number!: string;
  @Day()
  readonly decidedOn!: string;
  @Text({ max: LONG_TEXT, min: 0 })
  readonly reasons!: string;
}

export function decisionOf({ rating, number, decidedOn, reasons }: RatingDecisionDto): RatingDecision {
  return { rating, number, decidedOn, reasons };
}
