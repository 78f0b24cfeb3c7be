import { deriveId, Refusal, unreachable, type Decider, type DomainEvent } from '#event-sourcing';
import { localDate, type LocalDate } from '../calendar/local-date.js';
import { dateOf, dueAt, type Instant } from '../calendar/local-time.js';
import type { EvaluationPeriod } from './evaluation-period.js';
import * as refusals from './refusals.js';

/** One unit of a round: who decides on it, and who looks at its own rating first. */
export interface RatedUnit {
  readonly unitId: string;
  /** The committee above it. */
  readonly deciderUnitId: string;
  readonly appraiserUnitId: string;
}

/** A committee has units below it rated for a period. */
export interface EvaluationRound {
  readonly roundId: string;
  readonly ownerUnitId: string;
  readonly title: string;
  readonly period: EvaluationPeriod;
  /** The last day that counts, and its end. */
  readonly cutOffOn: LocalDate;
  readonly cutOffAt: Instant;
  /** Until the end of this day a unit may rate itself before it is rated without. */
  readonly selfRatingUntil: LocalDate;
  readonly units: readonly RatedUnit[];
}

export type RoundEvent =
  | DomainEvent<'EvaluationRoundOpened.v1', EvaluationRound>
  | DomainEvent<'EvaluationRoundClosed.v1', { readonly roundId: string; readonly remark: string | null }>
  | DomainEvent<'EvaluationRoundCancelled.v1', { readonly roundId: string; readonly reason: string }>;

/** What the handler looked up of a unit that is to be rated. */
export interface UnitToRate {
  readonly unitId: string;
  readonly name: string;
  readonly isBelowOwner: boolean;
  readonly existed: boolean;
  readonly isRatedElsewhere: boolean;
  readonly deciderUnitId: string;
  /** The appraiser that the owner names is the unit itself, or belongs to it. */
  readonly hasAppraiser: boolean;
}

export type RoundCommand =
  | {
      readonly type: 'OpenRound';
      readonly data: Omit<EvaluationRound, 'cutOffAt' | 'units'> & {
        /**
         * Appraises what the owner decides on, but not itself, nor what it belongs to: there, and where it is null,
         * whoever decides appraises.
         */
        readonly appraiserUnitId: string | null;
        readonly openedAt: Instant;
      };
      readonly units: readonly UnitToRate[];
    }
  | {
      readonly type: 'CloseRound';
      readonly data: { readonly roundId: string; readonly remark: string | null };
      /** Names of the units that are neither decided on nor waived. */
      readonly waiting: readonly string[];
    }
  | {
      readonly type: 'CancelRound';
      readonly data: { readonly roundId: string; readonly reason: string };
      readonly decided: number;
    };

export const ROUND_STATUSES = ['open', 'closed', 'cancelled'] as const;
export type RoundStatus = (typeof ROUND_STATUSES)[number];

export interface RoundState {
  readonly status: RoundStatus | 'none';
  readonly round: EvaluationRound | null;
}

/** Wider ones would be no list that anybody reads: committees below open rounds of their own. */
export const MOST_RATED = 1_000;
const MOST_NAMED = 10;

export const evaluationRound: Decider<RoundCommand, RoundState, RoundEvent> = {
  initialState: { status: 'none', round: null },
  evolve: (state, event) => {
    switch (event.type) {
      case 'EvaluationRoundOpened.v1':
        return { status: 'open', round: event.data };
      case 'EvaluationRoundClosed.v1':
        return { ...state, status: 'closed' };
      case 'EvaluationRoundCancelled.v1':
        return { ...state, status: 'cancelled' };
      default:
        return unreachable(event);
    }
  },
  decide: (command, { status, round }) => {
    if (command.type === 'OpenRound') {
      if (status === 'open' || status === 'closed') throw new refusals.RoundExists(command.data.period.key);
      const [obstacle] = obstaclesToRound(command);
      if (obstacle) throw obstacle;
      return [{ type: 'EvaluationRoundOpened.v1', data: roundOf(command) }];
    }
    if (!round) throw new refusals.RoundUnknown(command.data.roundId);
    if (status !== 'open') throw new refusals.RoundOutOfTurn(command.type, status);
    switch (command.type) {
      case 'CloseRound': {
        const { waiting, data } = command;
        if (waiting.length > 0) throw new refusals.EvaluationsWaiting(waiting.slice(0, MOST_NAMED), waiting.length);
        return [{ type: 'EvaluationRoundClosed.v1', data }];
      }
      case 'CancelRound': {
        const { roundId } = command.data;
        const reason = command.data.reason.trim();
        if (reason === '') throw new refusals.RatingReasonMissing();
        if (command.decided > 0) throw new refusals.RoundHasDecisions(command.decided);
        return [{ type: 'EvaluationRoundCancelled.v1', data: { roundId, reason } }];
      }
      default:
        return unreachable(command);
    }
  },
};

type OpenRound = Extract<RoundCommand, { type: 'OpenRound' }>;

/** Everything that stands in the way of a round, for a preview that shows it at once. */
export function obstaclesToRound({ data, units }: OpenRound): Refusal[] {
  const { cutOffOn, selfRatingUntil, openedAt, period } = data;
  const today = dateOf(openedAt);
  const found: Refusal[] = [];
  if (dueAt(localDate(cutOffOn)) > openedAt) found.push(new refusals.CutOffInFuture(cutOffOn, today));
  if (cutOffOn < period.from) found.push(new refusals.CutOffBeforePeriod(cutOffOn, period.from));
  if (localDate(selfRatingUntil) < today) found.push(new refusals.SelfRatingOver(selfRatingUntil, today));
  if (units.length === 0) found.push(new refusals.RoundWithoutUnits());
  if (units.length > MOST_RATED) found.push(new refusals.RoundTooWide(units.length, MOST_RATED));
  for (const { name, isBelowOwner, existed, isRatedElsewhere } of units) {
    if (!isBelowOwner) found.push(new refusals.UnitOutsideRound(name));
    else if (!existed) found.push(new refusals.UnitNotThereAtCutOff(name, cutOffOn));
    else if (isRatedElsewhere) found.push(new refusals.UnitRatedElsewhere(name, period.key));
  }
  return found;
}

function roundOf({ data, units }: OpenRound): EvaluationRound {
  const { appraiserUnitId, openedAt: _opened, ...round } = data;
  const { ownerUnitId, cutOffOn } = round;
  const rated = units.map(({ unitId, deciderUnitId, hasAppraiser }) => {
    const named = deciderUnitId === ownerUnitId && !hasAppraiser ? appraiserUnitId : null;
    return { unitId, deciderUnitId, appraiserUnitId: named ?? deciderUnitId };
  });
  return { ...round, cutOffAt: dueAt(cutOffOn), units: rated };
}

export const roundStream = (roundId: string): string => `round-${roundId}`;

/** A committee has one round a period. */
export const roundIdOf = (ownerUnitId: string, periodKey: string): string => deriveId('round', ownerUnitId, periodKey);
