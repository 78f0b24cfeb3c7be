import type { Position } from '#event-sourcing';
import { StoredCatchUp, type Stores } from '#hosting';

/** Longest that a policy waits for a read model, in milliseconds; then it says so and tries again. */
const PATIENCE = 10_000;

/**
 * Resolves when a read model shows everything up to the position.
 * @throws NotCaughtUp
 */
export type Reached = (position: Position) => Promise<void>;

/**
 * For a policy that asks a read model who is concerned: it follows the log by itself and may be ahead of it, and what it
 * then passes over nobody would ever be told.
 */
export function reachedBy(projection: string, { projections }: Pick<Stores, 'projections'>): Reached {
  const catchUp = new StoredCatchUp(projections);
  let reached: Position = 0;
  return async (position) => {
    if (position <= reached) return;
    reached = await catchUp.reachedBy([projection], position, PATIENCE);
  };
}
