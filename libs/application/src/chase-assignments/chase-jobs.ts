import type { Rung } from '#domain';
import { deriveId } from '#event-sourcing';
import type { DueAssignment } from './due-assignments.js';

/** Assignments that came under one rung with one deadline, as they travel through the job queue. */
export interface ChaseJob {
  readonly id: string;
  readonly data: { readonly rung: Rung; readonly dueAt: string; readonly assignmentIds: readonly string[] };
}

/** Most assignments of one job. */
const MOST = 1_000;

/** Letters of an id that assignments of one job share where a deadline has more than one job holds. */
const SHARED = 1;

/**
 * Gathers what is found in the order of deadline and id into jobs: a job a deadline; where that is too much, a job, or
 * some, for each first letter of the ids. A later tick so gives the same assignments a job of the same name, and the
 * queue holds it once; a job an assignment would cost the queue more than the chase itself. Only while so many are done
 * that the rest of a deadline fits into one job may that rest be asked for twice, and the second time is in vain.
 */
export class ChaseJobs {
  private gathered: DueAssignment[] = [];
  /** Set where the deadline at hand is divided by letters: which one is gathered, and how many jobs it gave already. */
  private divided: { letter: string; part: number } | null = null;

  constructor(private readonly rung: Rung) {}

  /** The jobs that this completes. */
  add(found: readonly DueAssignment[]): ChaseJob[] {
    const complete: ChaseJob[] = [];
    for (const item of found) {
      if (this.gathered.length > 0 && this.gathered[0]!.dueAt !== item.dueAt) complete.push(...this.rest());
      if (this.gathered.length === MOST && !this.divided) complete.push(...this.divide());
      if (this.divided && (this.gathered.length === MOST || this.divided.letter !== letterOf(item))) {
        complete.push(...this.complete());
        const { letter, part } = this.divided;
        this.divided = letter === letterOf(item) ? { letter, part: part + 1 } : { letter: letterOf(item), part: 0 };
      }
      this.gathered.push(item);
    }
    return complete;
  }

  /** The last of its deadline. */
  rest(): ChaseJob[] {
    const last = this.complete();
    this.divided = null;
    return last;
  }

  /** What was gathered as one is handed out again letter by letter. */
  private divide(): ChaseJob[] {
    const whole = this.gathered;
    this.gathered = [];
    this.divided = { letter: letterOf(whole[0]!), part: 0 };
    return this.add(whole);
  }

  private complete(): ChaseJob[] {
    const [first] = this.gathered;
    if (!first) return [];
    const { letter, part } = this.divided ?? { letter: '', part: 0 };
    const id = `chase-${deriveId(this.rung, first.dueAt, letter, part)}`;
    const assignmentIds = this.gathered.map(({ assignmentId }) => assignmentId);
    this.gathered = [];
    return [{ id, data: { rung: this.rung, dueAt: first.dueAt, assignmentIds } }];
  }
}

function letterOf({ assignmentId }: DueAssignment): string {
  return assignmentId.slice(0, SHARED);
}
