import type { Instant } from '#domain';

/**
 * In which sense a past instant is asked about: what had happened by then, whenever it was entered; or what was known
 * then, whenever it had happened.
 */
export const AS_OF_SENSES = ['happened', 'known'] as const;
export type AsOfSense = (typeof AS_OF_SENSES)[number];

export interface AsOf {
  readonly at: Instant;
  readonly sense: AsOfSense;
}
