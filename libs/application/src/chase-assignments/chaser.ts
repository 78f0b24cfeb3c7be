import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { latestDueAtFor, latestReminderAt, rankOf } from '#domain';
import { deriveId, stopPoint, type Clock } from '#event-sourcing';
import { CLOCK } from '../ports/tokens.js';
import { WORKING_TIME, type WorkingTime } from '../ports/working-time.js';
import { systemActor } from '../system-actor.js';
import { ChaseAssignment } from './chase-assignment.js';
import { ChaseJobs, type ChaseJob } from './chase-jobs.js';
import { DUE_ASSIGNMENTS, type DueAssignment, type DueAssignments } from './due-assignments.js';

/** Assignments asked for at once; a tick goes on until a page is not full. */
const PAGE = 1_000;

/** Assignments of one job that are chased at a time; the store groups their appends. */
const AT_ONCE = 32;

/**
 * Finds what is due now and chases it. For each rung the calendar is asked once for the latest deadline that is
 * under it, so that a tick costs what is due and not what is open, and a change of calendar needs no recomputation.
 * Hardest rung first: after an outage an assignment climbs the ladder once, not rung by rung.
 */
@Injectable()
export class Chaser {
  constructor(
    @Inject(DUE_ASSIGNMENTS) private readonly due: DueAssignments,
    @Inject(WORKING_TIME) private readonly time: WorkingTime,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly commands: CommandBus,
  ) {}

  /** Hands every due assignment to `add`, several a job; answers how many assignments they are. */
  async tick(add: (jobs: ChaseJob[]) => Promise<void>): Promise<number> {
    const now = this.clock.now().toISOString();
    const calendar = await this.time.calendar();
    let found = 0;
    let harderDueAt: string | null = null;
    for (const step of this.time.ladder.toReversed()) {
      const latest = latestDueAtFor(step, now, calendar);
      const deadlineSetBy = latestReminderAt(step, now, calendar);
      const jobs = new ChaseJobs(step.rung);
      let after: DueAssignment | null = null;
      for (;;) {
        const page: DueAssignment[] = await this.due.find({
          rankBelow: rankOf(step.rung),
          dueAtMost: latest,
          dueAfter: harderDueAt,
          deadlineSetBy,
          after,
          limit: PAGE,
        });
        const isLast = page.length < PAGE;
        const complete = [...jobs.add(page), ...(isLast ? jobs.rest() : [])];
        if (complete.length > 0) {
          stopPoint('tick:found');
          await add(complete);
          stopPoint('tick:added');
        }
        found += page.length;
        after = page.at(-1) ?? null;
        if (isLast) break;
      }
      harderDueAt = latest;
    }
    return found;
  }

  /** Does one job; a repeated or outdated one writes nothing. Fails when one of its assignments could not be chased. */
  async chase({ assignmentIds, rung, dueAt }: ChaseJob['data']): Promise<void> {
    const step = this.time.ladder.find((candidate) => candidate.rung === rung);
    if (!step) return;
    let failure: PromiseRejectedResult | undefined;
    for (let start = 0; start < assignmentIds.length; start += AT_ONCE) {
      const chased = assignmentIds.slice(start, start + AT_ONCE).map((assignmentId) => {
        const commandId = deriveId('chase', assignmentId, rung, dueAt);
        const occurredAt = this.clock.now().toISOString();
        const ids = { commandId, correlationId: commandId, causationId: null };
        const meta = { ...ids, actor: systemActor('system'), occurredAt };
        return this.commands.execute(new ChaseAssignment({ assignmentId, rung, dueAt, tells: step.tells }, meta));
      });
      // One that fails keeps none of its neighbours from their reminder. Waited for in any case, and not only until
      // something failed: what goes on after the job has ended finds the stores closed, and nobody hears of it.
      const outcomes = await Promise.allSettled(chased);
      failure ??= outcomes.find((outcome) => outcome.status === 'rejected');
      stopPoint('chase:part-done');
    }
    if (failure) throw failure.reason;
  }
}
