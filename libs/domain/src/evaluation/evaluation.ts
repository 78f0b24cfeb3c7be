import { deriveId, unreachable, type Decider } from '#event-sourcing';
import { demandDecidedOn } from '../calendar/decided-on.js';
import type { LocalDate } from '../calendar/local-date.js';
import { lastDayOf } from '../calendar/local-time.js';
import { isSame } from '../directive/same.js';
import type { EvaluationEvent, Judgement, OpenedEvaluation, RatingDecision } from './evaluation-events.js';
import { demandPoints, RATINGS, type Rating } from './ratings.js';
import * as refusals from './refusals.js';

interface Of {
  readonly evaluationId: string;
}

/** Whoever appraises or decides. */
export interface RaterFacts {
  /** Set where his unit is the rated one, or belongs to it. */
  readonly ofRatedUnit: string | null;
}

export type EvaluationCommand =
  | { readonly type: 'OpenEvaluation'; readonly data: OpenedEvaluation; readonly unitName: string }
  | { readonly type: 'SelfRate'; readonly data: Of & Judgement }
  | {
      readonly type: 'AppraiseRating';
      readonly data: Of & Judgement;
      readonly rater: RaterFacts;
      readonly today: LocalDate;
    }
  | {
      readonly type: 'DecideRating';
      readonly data: Of & RatingDecision;
      readonly rater: RaterFacts;
      /** Names of units below it whose ratings of the same period are not decided. */
      readonly waitingBelow: readonly string[];
      readonly today: LocalDate;
    }
  | {
      readonly type: 'CorrectRating';
      readonly data: Of & RatingDecision & { readonly correctedBecause: string };
      readonly rater: RaterFacts;
      readonly today: LocalDate;
    }
  | { readonly type: 'WaiveRating'; readonly data: Of & { readonly reason: string }; readonly rater: RaterFacts }
  | {
      readonly type: 'CancelEvaluation';
      readonly data: Of & { readonly roundId: string; readonly reason: string };
    };

export const EVALUATION_STATUSES = ['opened', 'self-rated', 'appraised', 'decided', 'waived', 'cancelled'] as const;
export type EvaluationStatus = (typeof EVALUATION_STATUSES)[number];

export interface EvaluationState {
  readonly status: EvaluationStatus | 'none';
  readonly opened: OpenedEvaluation | null;
  readonly decision: RatingDecision | null;
}

const MOST_NAMED = 10;

/**
 * One unit's rating for one period: evidence is taken, the unit rates itself, somebody else appraises that, the
 * committee above decides. No rating comes from the figures.
 */
export const evaluation: Decider<EvaluationCommand, EvaluationState, EvaluationEvent> = {
  initialState: { status: 'none', opened: null, decision: null },
  evolve,
  decide: (command, state) => {
    if (command.type === 'OpenEvaluation') {
      const { data, unitName } = command;
      const isFree = state.status === 'none' || state.status === 'cancelled';
      if (!isFree) throw new refusals.UnitRatedElsewhere(unitName, data.period.key);
      return [{ type: 'EvaluationOpened.v1', data }];
    }
    const { opened } = state;
    if (!opened) throw new refusals.EvaluationUnknown(command.data.evaluationId);
    const { unitId, selfRatingUntil } = opened;
    switch (command.type) {
      case 'SelfRate':
        inTurn(command.type, state, 'opened', 'self-rated');
        demandJudgement(command.data);
        return [{ type: 'SelfRated.v1', data: { unitId, ...command.data } }];
      case 'AppraiseRating':
        demandOther(command.rater);
        if (state.status === 'opened' && command.today <= selfRatingUntil) {
          throw new refusals.SelfRatingAwaited(selfRatingUntil);
        }
        inTurn(command.type, state, 'opened', 'self-rated', 'appraised');
        demandJudgement(command.data);
        return [{ type: 'RatingAppraised.v1', data: { unitId, ...command.data } }];
      case 'DecideRating': {
        demandOther(command.rater);
        inTurn(command.type, state, 'appraised');
        demandDecision(command, opened);
        const { waitingBelow, data } = command;
        if (waitingBelow.length > 0) {
          throw new refusals.LowerUnitsFirst(waitingBelow.slice(0, MOST_NAMED), waitingBelow.length);
        }
        return [{ type: 'RatingDecided.v1', data: { unitId, ...data } }];
      }
      case 'CorrectRating': {
        demandOther(command.rater);
        inTurn(command.type, state, 'decided');
        demandDecision(command, opened);
        if (command.data.correctedBecause.trim() === '') throw new refusals.RatingReasonMissing();
        const { rating, number, decidedOn, reasons } = command.data;
        if (isSame({ rating, number, decidedOn, reasons }, state.decision)) return [];
        return [{ type: 'RatingCorrected.v1', data: { unitId, ...command.data } }];
      }
      case 'WaiveRating':
        demandOther(command.rater);
        inTurn(command.type, state, 'opened', 'self-rated', 'appraised');
        return [{ type: 'EvaluationWaived.v1', data: { unitId, ...command.data, reason: reasonOf(command.data) } }];
      case 'CancelEvaluation':
        if (state.status === 'cancelled' || command.data.roundId !== opened.roundId) return [];
        if (state.status === 'decided') throw new refusals.RoundHasDecisions(1);
        return [{ type: 'EvaluationCancelled.v1', data: { unitId, ...command.data } }];
      default:
        return unreachable(command);
    }
  },
};

function evolve(state: EvaluationState, event: EvaluationEvent): EvaluationState {
  switch (event.type) {
    case 'EvaluationOpened.v1':
      return { status: 'opened', opened: event.data, decision: null };
    case 'SelfRated.v1':
      return { ...state, status: 'self-rated' };
    case 'RatingAppraised.v1':
      return { ...state, status: 'appraised' };
    case 'RatingDecided.v1':
    case 'RatingCorrected.v1': {
      const { rating, number, decidedOn, reasons } = event.data;
      return { ...state, status: 'decided', decision: { rating, number, decidedOn, reasons } };
    }
    case 'EvaluationWaived.v1':
      return { ...state, status: 'waived' };
    case 'EvaluationCancelled.v1':
      return { ...state, status: 'cancelled' };
    default:
      return unreachable(event);
  }
}

function inTurn(step: string, { status }: EvaluationState, ...allowed: EvaluationStatus[]): void {
  if (status === 'none' || !allowed.includes(status)) throw new refusals.RatingOutOfTurn(step, status);
}

function demandOther({ ofRatedUnit }: RaterFacts): void {
  if (ofRatedUnit !== null) throw new refusals.RatesItself(ofRatedUnit);
}

function demandJudgement({ rating, points, text }: Judgement): void {
  demandRating(rating);
  demandPoints(points);
  if (text.trim() === '') throw new refusals.RatingReasonMissing();
}

function demandDecision(
  { data, today }: { readonly data: RatingDecision; readonly today: LocalDate },
  { cutOffAt }: OpenedEvaluation,
): void {
  const { rating, number, decidedOn, reasons } = data;
  demandRating(rating);
  if (number.trim() === '') throw new refusals.RatingNumberMissing();
  if (reasons.trim() === '') throw new refusals.RatingReasonMissing();
  const cutOffOn = lastDayOf(cutOffAt);
  demandDecidedOn(decidedOn, today);
  if (decidedOn < cutOffOn) throw new refusals.DecidedBeforeCutOff(decidedOn, cutOffOn);
}

function demandRating(rating: Rating): void {
  if (!RATINGS.includes(rating)) throw new refusals.RatingUnknown(rating);
}

function reasonOf({ reason }: { readonly reason: string }): string {
  if (reason.trim() === '') throw new refusals.RatingReasonMissing();
  return reason.trim();
}

export const evaluationStream = (evaluationId: string): string => `evaluation-${evaluationId}`;

/** A unit is rated once a period, in whichever round. */
export const evaluationIdOf = (unitId: string, periodKey: string): string => deriveId('evaluation', unitId, periodKey);
