export interface DueAssignment {
  readonly assignmentId: string;
  readonly dueAt: string;
}

/** Open assignments by deadline; the read model keeps an index for exactly this question. */
export interface DueAssignments {
  /**
   * Ordered by deadline, then id: those not suspended whose deadline is in (`dueAfter`, `dueAtMost`] and that were
   * not yet chased as hard as `rankBelow`, going on behind `after`. What got its deadline only after `deadlineSetBy`
   * waits for the next reminder time: nothing is rung at night.
   */
  find(question: {
    readonly rankBelow: number;
    readonly dueAtMost: string;
    readonly dueAfter: string | null;
    readonly deadlineSetBy: string;
    readonly after: DueAssignment | null;
    readonly limit: number;
  }): Promise<DueAssignment[]>;
}

export const DUE_ASSIGNMENTS = Symbol('DueAssignments');
