import type { EvaluationAction } from '#application';
import {
  EVALUATION_STATUSES,
  RATING_WARNINGS,
  RATINGS,
  type EvaluationStatus,
  type FrozenEvidence,
  type Rating,
  type RatingPoints,
  type RatingWarning,
} from '#domain';
import type { DecidedRating, EvaluationView, SaidOfUnit } from '#read-models';
import { pageOf } from '../answers/page.answer.js';
import { shown, type EachOf } from '../answers/shown.js';
import { CommendationDto } from './commendation.answer.js';
import { EvidenceCountsDto, EvidenceSharesDto, OpenFindingDto } from './evidence.answer.js';
import { RoundTermsDto } from './round.answer.js';

const ACTIONS: EachOf<EvaluationAction> = {
  'self-rate': true,
  appraise: true,
  decide: true,
  correct: true,
  waive: true,
};

class PointsDto implements RatingPoints {
  @shown.number({ description: '0 to 30, for what is asked of every unit' })
  readonly general!: number;
  @shown.number({ description: '0 to 70, for the tasks of the period' })
  readonly tasks!: number;
}

class SaidOfUnitDto implements SaidOfUnit {
  @shown.choice(RATINGS)
  readonly rating!: Rating;
  @shown.part(() => PointsDto, { nullable: true })
  readonly points!: PointsDto | null;
  @shown.text()
  readonly text!: string;
  @shown.id()
  readonly byUserId!: string;
  @shown.instant()
  readonly at!: string;
}

class DecidedRatingDto implements DecidedRating {
  @shown.choice(RATINGS)
  readonly rating!: Rating;
  @shown.text()
  readonly number!: string;
  @shown.day()
  readonly decidedOn!: string;
  @shown.text()
  readonly reasons!: string;
  @shown.id()
  readonly byUserId!: string;
  @shown.text({ nullable: true, description: 'Set where an earlier decision was corrected' })
  readonly correctedBecause!: string | null;
}

class FrozenEvidenceDto implements FrozenEvidence {
  @shown.id()
  readonly sheetId!: string;
  @shown.sha256({ description: 'Of all that the sheet lists' })
  readonly sha256!: string;
  @shown.part(() => EvidenceCountsDto)
  readonly counts!: EvidenceCountsDto;
  @shown.count()
  readonly openFindings!: number;
}

/** A unit in a round. Figures are told; the rating is given by people. */
class EvaluationDto extends RoundTermsDto implements EvaluationView {
  @shown.id()
  readonly evaluationId!: string;
  @shown.id()
  readonly unitId!: string;
  @shown.text({ nullable: true })
  readonly unitName!: string | null;
  @shown.id()
  readonly deciderUnitId!: string;
  @shown.text({ nullable: true })
  readonly deciderName!: string | null;
  @shown.id()
  readonly appraiserUnitId!: string;
  @shown.text({ nullable: true })
  readonly appraiserName!: string | null;
  @shown.choice(EVALUATION_STATUSES)
  readonly status!: EvaluationStatus;
  @shown.part(() => FrozenEvidenceDto)
  readonly evidence!: FrozenEvidenceDto;
  @shown.part(() => SaidOfUnitDto, { nullable: true })
  readonly selfRating!: SaidOfUnitDto | null;
  @shown.part(() => SaidOfUnitDto, { nullable: true })
  readonly appraisal!: SaidOfUnitDto | null;
  @shown.part(() => DecidedRatingDto, { nullable: true })
  readonly decision!: DecidedRatingDto | null;
  @shown.choice(RATINGS, { nullable: true })
  readonly rating!: Rating | null;
  @shown.text({ nullable: true })
  readonly waivedReason!: string | null;
  @shown.text({ nullable: true })
  readonly cancelReason!: string | null;
  @shown.instant()
  readonly openedAt!: string;
  @shown.instant({ nullable: true })
  readonly decidedAt!: string | null;
  @shown.whole()
  readonly revision!: number;
}

export const EvaluationPageDto = pageOf(EvaluationDto, 'EvaluationPageDto');

export class EvaluationDetailDto extends EvaluationDto {
  @shown.part(() => EvidenceSharesDto)
  readonly shares!: EvidenceSharesDto;
  @shown.parts(() => OpenFindingDto)
  readonly findings!: readonly OpenFindingDto[];
  @shown.choices(RATING_WARNINGS, {
    description: 'Where the rating said last does not agree with points and evidence; it hinders nobody',
  })
  readonly warnings!: readonly RatingWarning[];
  @shown.parts(() => CommendationDto)
  readonly commendations!: readonly CommendationDto[];
  @shown.choices(ACTIONS)
  readonly may!: readonly EvaluationAction[];
}
