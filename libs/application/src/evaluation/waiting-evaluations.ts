import { Inject, Injectable } from '@nestjs/common';
import {
  evaluationIdOf,
  evaluationRound,
  roundStream,
  RoundUnknown,
  type EvaluationRound,
  type EvaluationState,
  type OpenedEvaluation,
  type RoundEvent,
  type RoundState,
} from '#domain';
import { fold, type EventStore } from '#event-sourcing';
import { eachAtOnce } from '../each-at-once.js';
import { EVALUATION_INDEX, type EvaluationIndex } from '../ports/evaluation-index.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';
import { EVENT_STORE } from '../ports/tokens.js';
import { EvaluationDecisions } from './evaluation-decisions.js';

/** Evaluations in flight at once. */
const AT_ONCE = 50;
const MOST_ELSEWHERE = 100;

/** Which units of a round, or below one, are not rated yet. Asked of the log: what was decided a moment ago counts. */
@Injectable()
export class WaitingEvaluations {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    @Inject(EVALUATION_INDEX) private readonly index: EvaluationIndex,
    private readonly decisions: EvaluationDecisions,
  ) {}

  /** As it is now, or as it was after the event of a revision. */
  async roundStateOf(roundId: string, revision?: number): Promise<RoundState> {
    const history = await this.store.readStream(roundStream(roundId));
    const until = revision === undefined ? history : history.filter((event) => event.revision <= revision);
    return fold(evaluationRound, until as unknown as RoundEvent[]);
  }

  /** Names of the units below that wait, in this round or in another of the same period. */
  async below({ unitId, roundId, period }: OpenedEvaluation): Promise<string[]> {
    const { tree } = await this.organisation.present();
    const { round } = await this.roundStateOf(roundId);
    const inRound = (round?.units ?? []).filter((rated) => tree.isBelow(rated.unitId, unitId));
    const known = inRound.map((rated) => ({
      unitId: rated.unitId,
      evaluationId: evaluationIdOf(rated.unitId, period.key),
    }));
    const elsewhere = await this.index.waitingBelow(unitId, period.key, MOST_ELSEWHERE);
    const ids = new Set(known.map(({ evaluationId }) => evaluationId));
    const others = elsewhere.filter((evaluationId) => !ids.has(evaluationId));
    const states = await this.statesOf([...known, ...others.map((evaluationId) => ({ evaluationId, unitId: null }))]);
    return this.namesOf(states.filter(isWaiting));
  }

  /**
   * What of a round waits, and how much of it is decided.
   * @throws RoundUnknown
   */
  async ofRound(roundId: string): Promise<{ round: EvaluationRound; waiting: string[]; decided: number }> {
    const { round } = await this.roundStateOf(roundId);
    if (!round) throw new RoundUnknown(roundId);
    const units = round.units.map(({ unitId }) => ({ unitId, evaluationId: evaluationIdOf(unitId, round.period.key) }));
    const states = await this.statesOf(units);
    // A unit that another round came to rate at the same instant is that one's.
    const own = states.filter(({ state }) => !state.opened || state.opened.roundId === roundId);
    const decided = own.filter(({ state }) => state.status === 'decided').length;
    return { round, waiting: await this.namesOf(own.filter(isWaiting)), decided };
  }

  private async namesOf(found: readonly Found[]): Promise<string[]> {
    const { tree } = await this.organisation.present();
    return found.map(({ unitId, evaluationId, state }) => {
      const id = state.opened?.unitId ?? unitId ?? evaluationId;
      return tree.get(id)?.name ?? id;
    });
  }

  private statesOf(asked: readonly Omit<Found, 'state'>[]): Promise<Found[]> {
    return eachAtOnce(asked, AT_ONCE, async (one) => ({
      ...one,
      state: await this.decisions.stateOf(one.evaluationId),
    }));
  }
}

interface Found {
  readonly evaluationId: string;
  readonly unitId: string | null;
  readonly state: EvaluationState;
}

/** What has no evidence yet waits as well. */
const isWaiting = ({ state: { status } }: Found): boolean =>
  status !== 'decided' && status !== 'waived' && status !== 'cancelled';
