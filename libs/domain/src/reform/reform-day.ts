import type { Decider, DomainEvent } from '#event-sourcing';
import type { LocalDate } from '../calendar/local-date.js';
import { ReformedByTwoDecrees } from './refusals.js';

/** The decrees of one day and the units that each acts on: no two act on one unit. */
export type ReformDayEvent =
  | DomainEvent<
      'ReformedUnitsClaimed.v1',
      {
        readonly on: LocalDate;
        readonly decreeId: string;
        readonly number: string;
        readonly unitIds: readonly string[];
      }
    >
  | DomainEvent<'ReformedUnitsReleased.v1', { readonly on: LocalDate; readonly decreeId: string }>;

export type ReformDayCommand =
  | {
      readonly type: 'ClaimUnits';
      readonly data: { on: LocalDate; decreeId: string; number: string; unitIds: readonly string[] };
      readonly nameOf: (unitId: string) => string;
    }
  | { readonly type: 'ReleaseUnits'; readonly data: { on: LocalDate; decreeId: string } };

interface Claim {
  readonly number: string;
  readonly unitIds: readonly string[];
}

export const reformDay: Decider<ReformDayCommand, ReadonlyMap<string, Claim>, ReformDayEvent> = {
  initialState: new Map(),
  decide: (command, claims) => {
    const own = claims.get(command.data.decreeId);
    if (command.type === 'ReleaseUnits') return own ? [{ type: 'ReformedUnitsReleased.v1', data: command.data }] : [];
    const { on, decreeId, unitIds } = command.data;
    const wanted = new Set(unitIds);
    for (const [other, claim] of claims) {
      const twice = other === decreeId ? undefined : claim.unitIds.find((unitId) => wanted.has(unitId));
      if (twice) throw new ReformedByTwoDecrees(command.nameOf(twice), claim.number, on);
    }
    if (own && JSON.stringify(own.unitIds) === JSON.stringify(unitIds)) return [];
    return [{ type: 'ReformedUnitsClaimed.v1', data: command.data }];
  },
  evolve: (claims, event) => {
    const after = new Map(claims);
    if (event.type === 'ReformedUnitsReleased.v1') after.delete(event.data.decreeId);
    else after.set(event.data.decreeId, { number: event.data.number, unitIds: event.data.unitIds });
    return after;
  },
};

export const reformDayStream = (on: LocalDate): string => `reformday-${on}`;
