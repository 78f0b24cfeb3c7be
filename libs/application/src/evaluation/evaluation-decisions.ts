import { Inject, Injectable } from '@nestjs/common';
import {
  evaluation,
  evaluationStream,
  EvaluationUnknown,
  type EvaluationCommand,
  type EvaluationEvent,
  type EvaluationState,
  type OpenedEvaluation,
} from '#domain';
import { decideAndAppend, fold, type Decision, type EventStore } from '#event-sourcing';
import type { ApplicationCommand } from '../application-command.js';
import { followsPeople } from '../authorisation/ability.js';
import { Authority } from '../authorisation/authority.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';
import { EVENT_STORE } from '../ports/tokens.js';
import { ownRatedUnit, rightsFactsOf } from './evaluation-actions.js';

type Step = 'self-rate' | 'appraise' | 'decide-rating';
type Asked = ApplicationCommand<{ readonly evaluationId: string }>;
type Known = EvaluationState & { readonly opened: OpenedEvaluation };

/** The way of every step of a rating: whose unit it is, the right, the rule, then the log. */
@Injectable()
export class EvaluationDecisions {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly authority: Authority,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {}

  async stateOf(evaluationId: string): Promise<EvaluationState> {
    const history = await this.store.readStream(evaluationStream(evaluationId));
    return fold(evaluation, history as unknown as EvaluationEvent[]);
  }

  async carryOut(
    asked: Asked,
    step: Step,
    commandOf: (known: Known, ofRatedUnit: string | null) => EvaluationCommand | Promise<EvaluationCommand>,
  ): Promise<Decision> {
    const { data, meta, options } = asked;
    const { opened, ...state } = await this.stateOf(data.evaluationId);
    if (!opened) throw new EvaluationUnknown(data.evaluationId);
    const tree = await this.organisation.tree();
    const ofRatedUnit = step === 'self-rate' ? null : ownRatedUnit(meta.actor, opened.unitId, tree);
    if (ofRatedUnit === null) {
      const rights = await this.authority.rightsOf(meta.actor);
      rights.demand(step, 'Evaluation', rightsFactsOf(opened, tree));
    }
    // Who belongs to the rated unit is told so, and not only that he may not.
    const command = await commandOf({ ...state, opened }, ofRatedUnit);
    const stream = evaluationStream(data.evaluationId);
    return decideAndAppend(this.store, evaluation, stream, command, meta, { ...options, follows: followsPeople });
  }
}
