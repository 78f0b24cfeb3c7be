import type { FollowUpClass, Instant } from '#domain';
import { classAt, type StoodFrom } from './past-stands.js';

/** Where an assignment counts before it is given, and at a unit that it has not come to or has left. */
export const NOWHERE = 'none';
export type CountedWhere = FollowUpClass | typeof NOWHERE;

/** An assignment begins to count elsewhere in the sums of a unit. */
export interface FollowUpMove {
  readonly at: Instant;
  readonly unitId: string;
  readonly was: CountedWhere;
  readonly became: CountedWhere;
  /** No event did it: the deadline came. */
  readonly byItself: boolean;
}

/**
 * Every change of what an assignment counts as, one after the other. A deadline that is still ahead is among them as
 * long as nothing else is known to come first, so that time alone needs no event.
 */
export function movesOf(stood: readonly StoodFrom[]): FollowUpMove[] {
  const moves: FollowUpMove[] = [];
  let counted: { unitId: string; as: FollowUpClass } | null = null;
  const move = (at: Instant, unitId: string, as: FollowUpClass, byItself = false) => {
    if (counted?.unitId === unitId) {
      if (counted.as !== as) moves.push({ at, unitId, was: counted.as, became: as, byItself });
    } else {
      if (counted) moves.push({ at, unitId: counted.unitId, was: counted.as, became: NOWHERE, byItself });
      moves.push({ at, unitId, was: NOWHERE, became: as, byItself });
    }
    counted = { unitId, as };
  };
  for (const [index, { from, stand }] of stood.entries()) {
    const until = stood[index + 1]?.from ?? null;
    if (until === from) continue;
    move(from, stand.unitId, classAt(stand, from));
    const { dueAt, unitId } = stand;
    if (stand.followUp !== 'running' || dueAt === null || dueAt <= from) continue;
    if (until === null || dueAt < until) move(dueAt, unitId, classAt(stand, dueAt), true);
  }
  return moves;
}
