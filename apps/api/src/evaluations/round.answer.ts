import { EVALUATION_PERIOD_KINDS, ROUND_STATUSES, type EvaluationPeriod, type Rating, type RoundStatus } from '#domain';
import type { EvaluationRoundView, RatedLevel } from '#read-models';
import { pageOf } from '../answers/page.answer.js';
import { RefusalInWordsDto } from '../answers/refusal.answer.js';
import { shown } from '../answers/shown.js';

class RatedPeriodDto {
  @shown.text()
  readonly periodKey!: string;
  @shown.day()
  readonly periodFrom!: string;
  @shown.day({ nullable: true, description: 'Null: a term whose end is not known yet' })
  readonly periodTo!: string | null;
}

/** Of a round, and of each evaluation in it. */
export class RoundTermsDto extends RatedPeriodDto {
  @shown.id()
  readonly roundId!: string;
  @shown.choice(EVALUATION_PERIOD_KINDS)
  readonly periodKind!: EvaluationPeriod['kind'];
  @shown.instant({ description: 'What happened later does not count' })
  readonly cutOffAt!: string;
  @shown.day()
  readonly selfRatingUntil!: string;
}

class EvaluationRoundViewDto extends RoundTermsDto implements EvaluationRoundView {
  @shown.choice(ROUND_STATUSES)
  readonly status!: RoundStatus;
  @shown.id()
  readonly ownerUnitId!: string;
  @shown.text({ nullable: true })
  readonly ownerName!: string | null;
  @shown.text()
  readonly title!: string;
  @shown.day()
  readonly cutOffOn!: string;
  @shown.count()
  readonly unitCount!: number;
  @shown.text({ nullable: true })
  readonly remark!: string | null;
  @shown.text({ nullable: true })
  readonly cancelReason!: string | null;
  @shown.instant()
  readonly openedAt!: string;
  @shown.instant({ nullable: true })
  readonly endedAt!: string | null;
  @shown.whole()
  readonly revision!: number;
}

export const EvaluationRoundPageDto = pageOf(EvaluationRoundViewDto, 'EvaluationRoundPageDto');

class RatingsDto implements Readonly<Record<Rating, number>> {
  @shown.count()
  readonly excellent!: number;
  @shown.count()
  readonly good!: number;
  @shown.count()
  readonly completed!: number;
  @shown.count()
  readonly 'not-completed'!: number;
}

class RatedLevelDto implements RatedLevel {
  @shown.id()
  readonly deciderUnitId!: string;
  @shown.text({ nullable: true })
  readonly deciderName!: string | null;
  @shown.count()
  readonly units!: number;
  @shown.count()
  readonly waiting!: number;
  @shown.count()
  readonly decided!: number;
  @shown.count()
  readonly waived!: number;
  @shown.part(() => RatingsDto)
  readonly ratings!: RatingsDto;
  @shown.count({ description: '20% of the units that are not waived, rounded down' })
  readonly mostExcellent!: number;
  @shown.flag({ description: 'A warning; it hinders no decision' })
  readonly tooManyExcellent!: boolean;
}

export class EvaluationRoundDetailDto extends EvaluationRoundViewDto {
  @shown.parts(() => RatedLevelDto, { description: 'Lowest first, of the units that the caller may see' })
  readonly levels!: readonly RatedLevelDto[];
  @shown.flag({ description: 'The caller may close the round, and cancel it while nothing is decided' })
  readonly mayKeep!: boolean;
}

class UnitOfPreviewDto {
  @shown.id()
  readonly unitId!: string;
  @shown.text()
  readonly name!: string;
  @shown.id()
  readonly deciderUnitId!: string;
  @shown.text({ nullable: true })
  readonly deciderName!: string | null;
}

export class RoundPreviewDto extends RatedPeriodDto {
  @shown.id()
  readonly roundId!: string;
  @shown.parts(() => UnitOfPreviewDto)
  readonly units!: readonly UnitOfPreviewDto[];
  @shown.parts(() => RefusalInWordsDto, { description: 'Empty: the round may be opened' })
  readonly obstacles!: readonly RefusalInWordsDto[];
}
