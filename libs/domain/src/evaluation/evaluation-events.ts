import type { DomainEvent } from '#event-sourcing';
import type { LocalDate } from '../calendar/local-date.js';
import type { Instant } from '../calendar/local-time.js';
import type { EvaluationPeriod } from './evaluation-period.js';
import type { EvidenceCounts } from './evidence-figures.js';
import type { Rating, RatingPoints } from './ratings.js';
import type { RatedUnit } from './round.js';

/** What the evaluation rests on: figures, and by the hash of the sheet everything behind them. */
export interface FrozenEvidence {
  readonly sheetId: string;
  readonly sha256: string;
  readonly counts: EvidenceCounts;
  readonly openFindings: number;
}

/** A unit in a round. */
export interface OpenedEvaluation extends RatedUnit {
  readonly evaluationId: string;
  readonly roundId: string;
  readonly period: EvaluationPeriod;
  readonly cutOffAt: Instant;
  readonly selfRatingUntil: LocalDate;
  readonly evidence: FrozenEvidence;
}

/** What the unit says of itself, and what the appraiser says of it. */
export interface Judgement {
  readonly rating: Rating;
  readonly points: RatingPoints | null;
  readonly text: string;
}

export interface RatingDecision {
  readonly rating: Rating;
  /** Number and day of the decision. */
  readonly number: string;
  readonly decidedOn: LocalDate;
  readonly reasons: string;
}

interface Of {
  readonly evaluationId: string;
  readonly unitId: string;
}

export type EvaluationEvent =
  | DomainEvent<'EvaluationOpened.v1', OpenedEvaluation>
  | DomainEvent<'SelfRated.v1', Of & Judgement>
  | DomainEvent<'RatingAppraised.v1', Of & Judgement>
  | DomainEvent<'RatingDecided.v1', Of & RatingDecision>
  | DomainEvent<'RatingCorrected.v1', Of & RatingDecision & { readonly correctedBecause: string }>
  | DomainEvent<'EvaluationWaived.v1', Of & { readonly reason: string }>
  | DomainEvent<'EvaluationCancelled.v1', Of & { readonly roundId: string; readonly reason: string }>;
