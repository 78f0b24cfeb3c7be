import type { DueAssignment, DueAssignments } from '#application';
import { dueForRung, type ReadModels } from '#read-models';

/** The chaser's question, asked of the assignments read model. */
export class DueAssignmentsReader implements DueAssignments {
  constructor(private readonly db: ReadModels) {}

  find(question: Parameters<DueAssignments['find']>[0]): Promise<DueAssignment[]> {
    return dueForRung(this.db, question);
  }
}
