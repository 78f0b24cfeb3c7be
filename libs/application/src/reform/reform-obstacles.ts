import { Inject, Injectable } from '@nestjs/common';
import {
  obstaclesToReform,
  reformDay,
  reformDayStream,
  type DecreeContent,
  type ReformDayEvent,
  type ReformObstacle,
  unitsActedOn,
} from '#domain';
import { fold, Refusal, type EventStore } from '#event-sourcing';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';
import { EVENT_STORE } from '../ports/tokens.js';

/** Everything for which an adoption would be refused, other decrees of the same day included; writes nothing. */
@Injectable()
export class ReformObstacles {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {}

  async of({ decreeId, ...content }: DecreeContent & { readonly decreeId: string }): Promise<ReformObstacle[]> {
    const { tree } = await this.organisation.present();
    const { inForceOn: on, number, changes } = content;
    const nameOf = (unitId: string) => tree.get(unitId)?.name ?? unitId;
    const claims = fold(reformDay, (await this.store.readStream(reformDayStream(on))) as unknown as ReformDayEvent[]);
    const twice = changes.flatMap((change, index): ReformObstacle[] => {
      const data = { on, decreeId, number, unitIds: unitsActedOn([change]) };
      try {
        reformDay.decide({ type: 'ClaimUnits', data, nameOf }, claims);
        return [];
      } catch (error) {
        if (error instanceof Refusal) return [{ path: `changes.${index}`, refusal: error }];
        throw error;
      }
    });
    return [...obstaclesToReform(content, tree), ...twice];
  }
}
