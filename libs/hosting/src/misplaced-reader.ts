import type { Misplaced, MisplacedAssignment, MisplacedPerson } from '#application';
import { dueDecrees, misplacedAssignments, misplacedPeople, type ReadModels } from '#read-models';

/** What is at the wrong place after a reform, asked of the read models. */
export class MisplacedReader implements Misplaced {
  constructor(private readonly db: ReadModels) {}

  dueDecrees(today: string): Promise<{ decreeId: string; revision: number }[]> {
    return dueDecrees(this.db, today);
  }

  assignments(): AsyncIterable<readonly MisplacedAssignment[]> {
    return misplacedAssignments(this.db);
  }

  people(): Promise<MisplacedPerson[]> {
    return misplacedPeople(this.db);
  }
}
