import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  commendation,
  commendationIdOf,
  commendationStream,
  dateOf,
  EvaluationUnknown,
  UnitUnknown,
  type Commendation,
} from '#domain';
import { decideAndAppend, type Decision, type EventStore } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { Authority } from '../authorisation/authority.js';
import { EvaluationDecisions } from '../evaluation/evaluation-decisions.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';
import { EVENT_STORE } from '../ports/tokens.js';

/** A committee commends a unit below it. */
export class AwardCommendation extends ApplicationCommand<Omit<Commendation, 'commendationId'>> {}

@CommandHandler(AwardCommendation)
export class AwardCommendationHandler implements ICommandHandler<AwardCommendation> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    private readonly authority: Authority,
    private readonly evaluations: EvaluationDecisions,
  ) {}

  async execute({ data, meta, options }: AwardCommendation): Promise<Decision> {
    const { ownerUnitId, unitId, number, decidedOn, evaluationId } = data;
    const rights = await this.authority.rightsOf(meta.actor);
    rights.demand('commend', 'Commendation', { ownerUnitId });
    const { tree } = await this.organisation.present();
    const unit = tree.get(unitId);
    if (!unit) throw new UnitUnknown(unitId);
    if (evaluationId !== null) await this.demandEvaluation(evaluationId, unitId);
    const isAbove = tree.isBelow(unitId, ownerUnitId) && !tree.isWithin(meta.actor.unitId, unitId);
    const commendationId = commendationIdOf(ownerUnitId, number, decidedOn, unitId);
    const ownUnit = isAbove ? null : unit.name;
    const today = dateOf(meta.occurredAt);
    const command = { type: 'AwardCommendation', data: { ...data, commendationId }, ownUnit, today } as const;
    return decideAndAppend(this.store, commendation, commendationStream(commendationId), command, meta, options);
  }

  private async demandEvaluation(evaluationId: string, unitId: string): Promise<void> {
    const { opened } = await this.evaluations.stateOf(evaluationId);
    if (opened?.unitId !== unitId) throw new EvaluationUnknown(evaluationId);
  }
}
