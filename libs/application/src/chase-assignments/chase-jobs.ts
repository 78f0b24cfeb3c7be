import type { Rung } from '#domain';
import { deriveId } from '#event-sourcing';
import type { DueAssignment } from './due-assignments.js';

/** Assignments that came under one rung with one deadline, as they travel through the job queue. */
export interface ChaseJob {
  readonly id: string;
  readonly data: { readonly rung: Rung; readonly dueAt: string; readonly assignmentIds: readonly string[] };
}

/** Letters of an id that assignments of one job share: a deadline of a whole province makes 16 jobs, or some more. */
const SHARED = 1;

/** Most assignments of one job. */
const MOST = 1_000;

/**
 * Gathers what is found in the order of deadline and id into jobs. Which job an assignment belongs to depends on its
 * deadline and id alone, so that a later tick gives the same job the same name, and the queue holds it once; a job an
 * assignment would cost the queue more than the chase itself.
 */
export class ChaseJobs {
  private key = '';
  private part = 0;
  private gathered: DueAssignment[] = [];

  constructor(private readonly rung: Rung) {}

  /** The jobs that this completes. */
  add(found: readonly DueAssignment[]): ChaseJob[] {
    const complete: ChaseJob[] = [];
    for (const item of found) {
      const key = `${item.dueAt} ${item.assignmentId.slice(0, SHARED)}`;
      if (key !== this.key || this.gathered.length === MOST) {
        complete.push(...this.rest());
        this.part = key === this.key ? this.part + 1 : 0;
        this.key = key;
      }
      this.gathered.push(item);
    }
    return complete;
  }

  /** The last one. */
  rest(): ChaseJob[] {
    const [first] = this.gathered;
    if (!first) return [];
    const id = `chase-${deriveId(this.rung, this.key, this.part)}`;
    const assignmentIds = this.gathered.map(({ assignmentId }) => assignmentId);
    this.gathered = [];
    return [{ id, data: { rung: this.rung, dueAt: first.dueAt, assignmentIds } }];
  }
}
