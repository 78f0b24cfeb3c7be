import type { AskedEvaluationRound, NamedPeriod } from '#application';
import { Day, Id, Ids, Name, Text } from '../requests/fields.js';
import { WhenDto } from '../requests/when.dto.js';

const blank = { optional: true, nullable: true } as const;

/** Whom a committee has rated, for which time, on what was there at which day. */
export class EvaluationRoundDto extends WhenDto {
  /** The committee; the units lie below it. */
  @Id()
  readonly ownerUnitId!: string;
  @Name({ max: 500 })
  readonly title!: string;
  /** `2026` or `2026-Q1`; or else a term is named. */
  @Text({ max: 20, ...blank })
  readonly period?: string | null;
  /** A term of the committee. */
  @Id(blank)
  readonly termId?: string | null;
  /** The last day that counts; a day that is over. */
  @Day()
  readonly cutOffOn!: string;
  /** The last day on which units may rate themselves before they are appraised without. */
  @Day()
  readonly selfRatingUntil!: string;
  /** Appraises the units that the committee itself decides on; the committee, where nobody is named. */
  @Id(blank)
  readonly appraiserUnitId?: string | null;
  /** All units below the committee, where none are named. */
  @Ids({ max: 2_000, min: 1, ...blank })
  readonly unitIds?: readonly string[] | null;
}

export function askedRound(body: EvaluationRoundDto): AskedEvaluationRound {
  const { ownerUnitId, title, cutOffOn, selfRatingUntil, appraiserUnitId = null, unitIds = null } = body;
  const asked = { ownerUnitId, title, cutOffOn, selfRatingUntil, appraiserUnitId };
  return { ...asked, period: namedPeriod(body), unitIds: unitIds && [...new Set(unitIds)] };
}

/** Neither named: the empty name is refused as no period there is. */
const namedPeriod = ({ period, termId }: EvaluationRoundDto): NamedPeriod =>
  termId ? { termId } : { name: period ?? '' };
