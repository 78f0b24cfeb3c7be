import type { AssignmentTerms, Transfer } from './events.js';
import type { AssignmentStatus } from './state.js';

/** The units that have a part in an assignment. */
export type Parties = Pick<AssignmentTerms, 'unitId' | 'coordinatorIds' | 'giverUnitId' | 'monitorUnitId'>;

/** Who has which part after a transfer: whatever the one unit was, the other is. */
export function passedOn(
  parties: Parties,
  { fromUnitId, toUnitId }: Pick<Transfer, 'fromUnitId' | 'toUnitId'>,
): Parties {
  const after = (unitId: string) => (unitId === fromUnitId ? toUnitId : unitId);
  const coordinatorIds = parties.coordinatorIds.includes(fromUnitId)
    ? [...new Set(parties.coordinatorIds.map(after))]
    : parties.coordinatorIds;
  return {
    unitId: after(parties.unitId),
    coordinatorIds,
    giverUnitId: after(parties.giverUnitId),
    monitorUnitId: parties.monitorUnitId && after(parties.monitorUnitId),
  };
}

export function hasPart({ unitId, coordinatorIds, giverUnitId, monitorUnitId }: Parties, asked: string): boolean {
  return [unitId, giverUnitId, monitorUnitId, ...coordinatorIds].includes(asked);
}

/**
 * A decree makes the successor what the old unit was, acknowledgement included. Whom a decision names has been asked
 * nothing yet: it takes the assignment on, or refuses it, itself. A report that waits goes on waiting.
 */
export function takenOnAnew(status: AssignmentStatus): { status?: 'given'; delivered: false } {
  return status === 'refused' || status === 'in-work' ? { status: 'given', delivered: false } : { delivered: false };
}
