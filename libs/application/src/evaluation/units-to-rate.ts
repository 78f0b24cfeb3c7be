import { Inject, Injectable } from '@nestjs/common';
import {
  evaluationIdOf,
  evaluationPeriod,
  committeeTerms,
  MOST_RATED,
  periodOfTerm,
  TermUnknown,
  termsStream,
  UnitUnknown,
  type CommitteeTermEvent,
  type EvaluationPeriod,
  type LocalDate,
  type UnitToRate,
  type UnitTree,
} from '#domain';
import { fold, type EventStore } from '#event-sourcing';
import { eachAtOnce } from '../each-at-once.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';
import { EVENT_STORE } from '../ports/tokens.js';
import { EvaluationDecisions } from './evaluation-decisions.js';

/** A quarter or a year by its name, or a term of the committee. */
export type NamedPeriod = { readonly name: string } | { readonly termId: string };

interface AskedRound {
  readonly ownerUnitId: string;
  readonly roundId: string;
  readonly period: EvaluationPeriod;
  readonly cutOffOn: LocalDate;
  /** Null: all that there were below the committee at the cut-off. */
  readonly unitIds: readonly string[] | null;
  readonly appraiserUnitId: string | null;
}

const AT_ONCE = 50;

/** Whom a round rates, and what must be known of each. */
@Injectable()
export class UnitsToRate {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    private readonly decisions: EvaluationDecisions,
  ) {}

  /** @throws PeriodInvalid, PeriodNotRated, TermUnknown */
  async period(ownerUnitId: string, named: NamedPeriod): Promise<EvaluationPeriod> {
    if ('name' in named) return evaluationPeriod(named.name);
    const terms = await this.store.readStream(termsStream(ownerUnitId));
    const term = fold(committeeTerms, terms as unknown as CommitteeTermEvent[]).get(named.termId);
    if (!term) throw new TermUnknown(named.termId);
    return periodOfTerm(term);
  }

  /** @throws UnitUnknown */
  async of(round: AskedRound): Promise<UnitToRate[]> {
    const { tree } = await this.organisation.present();
    const unitIds = round.unitIds ?? allBelow(tree, round.ownerUnitId, round.cutOffOn);
    // A round that is refused for its width is not worth the streams of a whole country.
    const isTooWide = unitIds.length > MOST_RATED;
    return eachAtOnce(unitIds, AT_ONCE, (unitId) => this.factsOf(unitId, round, tree, isTooWide));
  }

  private async factsOf(unitId: string, round: AskedRound, tree: UnitTree, isTooWide: boolean): Promise<UnitToRate> {
    const { ownerUnitId, period, cutOffOn, roundId, appraiserUnitId } = round;
    const unit = tree.get(unitId);
    if (!unit) throw new UnitUnknown(unitId);
    return {
      unitId,
      name: unit.name,
      isBelowOwner: tree.isBelow(unitId, ownerUnitId),
      existed: tree.existsOn(unitId, cutOffOn),
      isRatedElsewhere: !isTooWide && (await this.isRatedElsewhere(evaluationIdOf(unitId, period.key), roundId)),
      deciderUnitId: tree.superiorOf(unitId) ?? ownerUnitId,
      hasAppraiser: appraiserUnitId !== null && tree.isWithin(appraiserUnitId, unitId),
    };
  }

  private async isRatedElsewhere(evaluationId: string, roundId: string): Promise<boolean> {
    const { status, opened } = await this.decisions.stateOf(evaluationId);
    return status !== 'none' && status !== 'cancelled' && opened?.roundId !== roundId;
  }
}

function allBelow(tree: UnitTree, ownerUnitId: string, cutOffOn: LocalDate): string[] {
  const found: string[] = [];
  for (const { unitId } of tree.all()) {
    if (tree.isBelow(unitId, ownerUnitId) && tree.existsOn(unitId, cutOffOn)) found.push(unitId);
  }
  return found;
}
