const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How long is waited after the first try that failed, the second, and so on; after the last one nothing is tried. */
export const WAITS: readonly number[] = [5 * SECOND, MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 8 * HOUR, 24 * HOUR];

/** A receiver that has taken nothing for so long is told no more, in milliseconds. */
export const GIVEN_UP_AFTER = 3 * 24 * HOUR;

/** Where one delivery found nobody, the others to the same receiver wait so long, in milliseconds. */
export const HELD_OFF_FOR = MINUTE;

/** @param triesBefore how many tries came before the one that has just failed; null: that was the last */
export function nextTryAfter(triesBefore: number, now: Date): Date | null {
  const wait = WAITS[triesBefore];
  return wait === undefined ? null : new Date(now.getTime() + wait);
}
