import { RATINGS, type Judgement, type Rating } from '#domain';
import { Choice, LONG_TEXT, Part, Quantity, Text } from '../requests/fields.js';
import { WhenDto } from '../requests/when.dto.js';

class PointsDto {
  /** 0 to 30, for what is asked of every unit. */
  @Quantity()
  readonly general!: number;
  /** 0 to 70, for the tasks of the period. */
  @Quantity()
  readonly tasks!: number;
}

/** What somebody says of a unit. */
export class JudgementDto extends WhenDto {
  @Choice(RATINGS)
  readonly rating!: Rating;
  @Part(() => PointsDto, { optional: true, nullable: true })
  readonly points?: PointsDto | null;
  @Text({ max: LONG_TEXT, min: 0 })
  readonly text!: string;
}

export function judgementOf({ rating, points, text }: JudgementDto): Judgement {
  return { rating, points: points ? { general: points.general, tasks: points.tasks } : null, text };
}
