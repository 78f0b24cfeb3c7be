import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { latestDueAtFor, latestReminderAt, rankOf, type LadderStep, type Rung } from '#domain';
import { deriveId, type Clock } from '#event-sourcing';
import { CLOCK } from '../ports/tokens.js';
import { WORKING_TIME, type WorkingTime } from '../ports/working-time.js';
import { systemActor } from '../system-actor.js';
import { ChaseAssignment } from './chase-assignment.js';
import { DUE_ASSIGNMENTS, type DueAssignment, type DueAssignments } from './due-assignments.js';

/** Assignments asked for at once; a tick goes on until a page is not full. */
const PAGE = 1_000;

/** One assignment under one rung, as it travels through the job queue. */
export interface ChaseJob {
  readonly id: string;
  readonly data: { readonly assignmentId: string; readonly rung: Rung; readonly dueAt: string };
}

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

  /** Hands every due assignment to `add`, a page at a time; answers how many. */
  async tick(add: (jobs: ChaseJob[]) => Promise<void>): Promise<number> {
    const now = this.clock.now().toISOString();
    const calendar = await this.time.calendar();
    let found = 0;
    let harderDueAt: string | null = null;
    for (const step of this.time.ladder.toReversed()) {
      const latest = latestDueAtFor(step, now, calendar);
      const deadlineSetBy = latestReminderAt(step, now, calendar);
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
        if (page.length > 0) await add(page.map((item) => jobOf(item, step)));
        found += page.length;
        after = page.at(-1) ?? null;
        if (page.length < PAGE) break;
      }
      harderDueAt = latest;
    }
    return found;
  }

  /** Does one job; a repeated or outdated one writes nothing. */
  async chase({ assignmentId, rung, dueAt }: ChaseJob['data']): Promise<void> {
    const step = this.time.ladder.find((candidate) => candidate.rung === rung);
    if (!step) return;
    const commandId = deriveId('chase', assignmentId, rung, dueAt);
    const meta = {
      commandId,
      correlationId: commandId,
      causationId: null,
      actor: systemActor('system'),
      occurredAt: this.clock.now().toISOString(),
    };
    await this.commands.execute(new ChaseAssignment({ assignmentId, rung, dueAt, tells: step.tells }, meta));
  }
}

function jobOf({ assignmentId, dueAt }: DueAssignment, { rung }: LadderStep): ChaseJob {
  return { id: `chase-${deriveId(assignmentId, rung, dueAt)}`, data: { assignmentId, rung, dueAt } };
}
