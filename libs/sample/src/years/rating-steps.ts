import type { Judgement, LocalDate, RatingDecision } from '#domain';

/** A round of the province's committee, by the codes of the units that it rates. */
export interface MadeRound {
  readonly period: string;
  readonly title: string;
  readonly cutOffOn: LocalDate;
  readonly selfRatingUntil: LocalDate;
  readonly units: readonly string[];
}

/** Whose rating, of which period. */
export interface RatedAt {
  readonly unit: string;
  readonly period: string;
}

export type RatingHappening =
  | { readonly do: 'open-round'; readonly round: MadeRound }
  | { readonly do: 'self-rate' | 'appraise'; readonly rated: RatedAt; readonly judgement: Judgement }
  | { readonly do: 'decide-rating'; readonly rated: RatedAt; readonly decision: RatingDecision }
  | { readonly do: 'close-round'; readonly period: string }
  | {
      readonly do: 'commend';
      readonly rated: RatedAt;
      readonly number: string;
      readonly on: LocalDate;
      readonly reason: string;
    };
