import { Inject, Injectable } from '@nestjs/common';
import {
  DecreeBuiltUpon,
  DecreeDateFixed,
  obstaclesToReform,
  reformDay,
  reformDayStream,
  type DecreeContent,
  type DecreeState,
  reformYear,
  reformYearStream,
  type ReformDayEvent,
  type ReformObstacle,
  type ReformYearEvent,
  unitsActedOn,
  yearOf,
} from '#domain';
import { fold, Refusal, type EventStore } from '#event-sourcing';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';
import { EVENT_STORE } from '../ports/tokens.js';
import { factsOf, type DecreeFacts } from './decree-facts.js';
import { decreeIn } from './decree-in-the-log.js';

/** Everything for which an adoption would be refused, other decrees of the same day included; writes nothing. */
@Injectable()
export class ReformObstacles {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {}

  async of({ decreeId, ...content }: DecreeContent & { readonly decreeId: string }): Promise<ReformObstacle[]> {
    const state = await decreeIn(this.store, decreeId);
    const { tree, builtUpon } = await this.factsOf(decreeId, state);
    const { inForceOn: on, number, changes } = content;
    const nameOf = (unitId: string) => tree.get(unitId)?.name ?? unitId;
    const claims = fold(reformDay, (await this.store.readStream(reformDayStream(on))) as unknown as ReformDayEvent[]);
    const twice = changes.flatMap((change, index): ReformObstacle[] => {
      const data = { on, decreeId, number, unitIds: unitsActedOn([change]) };
      return refusedBy(`changes.${index}`, () => reformDay.decide({ type: 'ClaimUnits', data, nameOf }, claims));
    });
    return [
      ...fixedDay(state, content),
      ...overbuilt(state, builtUpon),
      ...obstaclesToReform(content, tree),
      ...(await this.ofNumber(decreeId, content)),
      ...twice,
    ];
  }

  /** What keeps a decree in force from being corrected or withdrawn, whatever it is to say. */
  async ofChange(decreeId: string): Promise<ReformObstacle[]> {
    const state = await decreeIn(this.store, decreeId);
    return overbuilt(state, (await this.factsOf(decreeId, state)).builtUpon);
  }

  private async factsOf(decreeId: string, state: DecreeState): Promise<DecreeFacts> {
    return factsOf(decreeId, state, (await this.organisation.present()).tree);
  }

  private async ofNumber(decreeId: string, { number, title, inForceOn }: DecreeContent): Promise<ReformObstacle[]> {
    const year = yearOf(inForceOn);
    const history = await this.store.readStream(reformYearStream(year));
    const claims = fold(reformYear, history as unknown as ReformYearEvent[]);
    const data = { year, decreeId, number, title, inForceOn };
    return refusedBy('number', () => reformYear.decide({ type: 'ClaimNumber', data }, claims));
  }
}

/** What took effect cannot be changed under what other decrees made of it since. */
function overbuilt({ status }: DecreeState, upon: string | null): ReformObstacle[] {
  return status !== 'in-force' || upon === null ? [] : [{ path: 'changes', refusal: new DecreeBuiltUpon(upon) }];
}

/** What took effect on one day is not corrected to another one. */
function fixedDay({ status, content: before }: DecreeState, { inForceOn }: DecreeContent): ReformObstacle[] {
  if (status !== 'in-force' || !before || before.inForceOn === inForceOn) return [];
  return [{ path: 'inForceOn', refusal: new DecreeDateFixed(before.inForceOn) }];
}

function refusedBy(path: string, decide: () => unknown): ReformObstacle[] {
  try {
    decide();
    return [];
  } catch (error) {
    if (error instanceof Refusal) return [{ path, refusal: error }];
    throw error;
  }
}
