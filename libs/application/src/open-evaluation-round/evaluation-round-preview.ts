import { Inject, Injectable } from '@nestjs/common';
import { roundIdOf, UnitUnknown, type LocalDate, type RoundCommand } from '#domain';
import type { Actor } from '#event-sourcing';
import { Authority } from '../authorisation/authority.js';
import { UnitsToRate, type NamedPeriod } from '../evaluation/units-to-rate.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';

export interface AskedEvaluationRound {
  readonly ownerUnitId: string;
  readonly title: string;
  readonly period: NamedPeriod;
  readonly cutOffOn: LocalDate;
  readonly selfRatingUntil: LocalDate;
  readonly appraiserUnitId: string | null;
  /** Null: all units below the committee that there were at the cut-off. */
  readonly unitIds: readonly string[] | null;
}

/** What opening a round would decide on, whether it is opened or only looked at. */
@Injectable()
export class EvaluationRoundPreview {
  constructor(
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    private readonly authority: Authority,
    private readonly units: UnitsToRate,
  ) {}

  /** @throws PeriodInvalid, PeriodNotRated, TermUnknown */
  async roundIdFor({ ownerUnitId, period }: AskedEvaluationRound): Promise<string> {
    return roundIdOf(ownerUnitId, (await this.units.period(ownerUnitId, period)).key);
  }

  /** @throws NotAllowed, UnitUnknown, PeriodInvalid, PeriodNotRated, TermUnknown */
  async commandFor(
    { unitIds, period: named, ...asked }: AskedEvaluationRound,
    actor: Actor,
    openedAt: string,
  ): Promise<Extract<RoundCommand, { type: 'OpenRound' }>> {
    const { ownerUnitId, appraiserUnitId, cutOffOn } = asked;
    const rights = await this.authority.rightsOf(actor);
    rights.demand('evaluate', 'EvaluationRound', { ownerUnitId });
    const { tree } = await this.organisation.present();
    if (appraiserUnitId !== null && !tree.get(appraiserUnitId)) throw new UnitUnknown(appraiserUnitId);
    const period = await this.units.period(ownerUnitId, named);
    const roundId = roundIdOf(ownerUnitId, period.key);
    const units = await this.units.of({ ownerUnitId, roundId, period, cutOffOn, unitIds, appraiserUnitId });
    return { type: 'OpenRound', data: { ...asked, roundId, period, openedAt }, units };
  }
}
