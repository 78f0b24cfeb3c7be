import type { CommitteeTerm } from '#domain';

/** Numbers of all registers of a committee, as the read models know them. */
export interface TakenNumbers {
  /** How many documents have a number of the committee and are dated within the term. */
  countIn(term: CommitteeTerm): Promise<number>;
}

export const TAKEN_NUMBERS = Symbol('TakenNumbers');
