import { deriveId, unreachable, type Decider, type DomainEvent } from '#event-sourcing';
import { demandDecidedOn } from '../calendar/decided-on.js';
import type { LocalDate } from '../calendar/local-date.js';
import * as refusals from './refusals.js';

/** A certificate of merit for a unit. */
export interface Commendation {
  readonly commendationId: string;
  /** The committee in whose name it is given. */
  readonly ownerUnitId: string;
  readonly unitId: string;
  /** Number and day of the decision. */
  readonly number: string;
  readonly decidedOn: LocalDate;
  readonly reason: string;
  /** The rating that it goes with. */
  readonly evaluationId: string | null;
}

export type CommendationEvent =
  | DomainEvent<'CommendationAwarded.v1', Commendation>
  | DomainEvent<'CommendationRevoked.v1', { readonly commendationId: string; readonly reason: string }>;

export type CommendationCommand =
  | {
      readonly type: 'AwardCommendation';
      readonly data: Commendation;
      /** Set where it is the committee itself, or no unit below it. */
      readonly ownUnit: string | null;
      readonly today: LocalDate;
    }
  | {
      readonly type: 'RevokeCommendation';
      readonly data: { readonly commendationId: string; readonly reason: string };
    };

export interface CommendationState {
  readonly status: 'none' | 'awarded' | 'revoked';
  readonly commendation: Commendation | null;
}

/** What was revoked may be awarded again: by mistake one takes back the wrong one, too. */
export const commendation: Decider<CommendationCommand, CommendationState, CommendationEvent> = {
  initialState: { status: 'none', commendation: null },
  evolve: (state, event) => {
    switch (event.type) {
      case 'CommendationAwarded.v1':
        return { status: 'awarded', commendation: event.data };
      case 'CommendationRevoked.v1':
        return { ...state, status: 'revoked' };
      default:
        return unreachable(event);
    }
  },
  decide: (command, { status }) => {
    switch (command.type) {
      case 'AwardCommendation': {
        const { data, ownUnit, today } = command;
        if (ownUnit !== null) throw new refusals.CommendsItself(ownUnit);
        if (data.number.trim() === '') throw new refusals.RatingNumberMissing();
        demandDecidedOn(data.decidedOn, today);
        if (data.reason.trim() === '') throw new refusals.RatingReasonMissing();
        if (status === 'awarded') throw new refusals.CommendationExists(data.number);
        return [{ type: 'CommendationAwarded.v1', data }];
      }
      case 'RevokeCommendation': {
        const { commendationId, reason } = command.data;
        if (status === 'none') throw new refusals.CommendationUnknown(commendationId);
        if (status === 'revoked') throw new refusals.CommendationRevokedAlready();
        if (reason.trim() === '') throw new refusals.RatingReasonMissing();
        return [{ type: 'CommendationRevoked.v1', data: { commendationId, reason: reason.trim() } }];
      }
      default:
        return unreachable(command);
    }
  },
};

export const commendationStream = (commendationId: string): string => `commendation-${commendationId}`;

/** By one decision a committee commends a unit once. */
export function commendationIdOf(ownerUnitId: string, number: string, decidedOn: LocalDate, unitId: string): string {
  return deriveId('commendation', ownerUnitId, number.trim(), decidedOn.slice(0, 4), unitId);
}
