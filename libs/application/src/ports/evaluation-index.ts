import type { Position } from '#event-sourcing';

/** Where evidence and evaluations are to be found, as the read models know it; what they say is read in the log. */
export interface EvaluationIndex {
  /**
   * Assignments that are or were the unit's, and checks that found something at it, by everything up to the position.
   * @throws NotCaughtUp while the read models are not there
   */
  evidenceOf(
    unitId: string,
    upTo: Position,
  ): Promise<{ readonly assignmentIds: readonly string[]; readonly checkIds: readonly string[] }>;
  /** Evaluations of units below that wait in any round of the period; so many at most. */
  waitingBelow(unitId: string, periodKey: string, limit: number): Promise<readonly string[]>;
}

export const EVALUATION_INDEX = Symbol('EvaluationIndex');
