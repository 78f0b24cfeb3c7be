import { Controller, Get, Inject, Query } from '@nestjs/common';
import {
  assignmentActions,
  CLOCK,
  ORGANISATION,
  WORKING_TIME,
  type Organisation,
  type WorkingTime,
} from '#application';
import type { Clock } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import { assignmentStateOf, cascadedFrom, changesOfAssignment, reportsOf, type ReadModels } from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { AssignmentDetailDto, AssignmentPageDto } from './assignment.answer.js';
import { heldBy } from './held-by.js';
import { ReportPageDto } from './report.answer.js';
import { PageDto } from '../requests/page.dto.js';
import { PathId } from '../requests/path-ids.js';

/** One assignment: what was asked, where it stands, what was reported. */
@Controller('assignments/:assignmentId')
export class AssignmentsController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(WORKING_TIME) private readonly time: WorkingTime,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    private readonly reading: Reading,
  ) {}

  /** `may`: what the caller has the right to do with it and what fits where it stands. */
  @Get()
  @Answers('assignments', 'An assignment, its newest reports, and what the caller may do with it.', AssignmentDetailDto)
  async assignment(@PathId('assignmentId') assignmentId: string, @CalledBy() { actor }: Caller) {
    const view = await this.reading.assignment(actor, assignmentId);
    const [rights, reports, changes, calendar, tree] = await Promise.all([
      this.reading.rightsOf(actor),
      reportsOf(this.db, assignmentId, { limit: 20 }),
      changesOfAssignment(this.db, assignmentId),
      this.time.calendar(),
      this.organisation.tree(),
    ]);
    const now = this.clock.now().toISOString();
    return {
      ...view,
      reports: reports.items,
      heldBy: heldBy(view.clock, now, { calendar, tree }),
      deadlineChanges: changes.deadlines,
      transfers: changes.transfers,
      may: assignmentActions(rights, actor, assignmentStateOf(view), now),
    };
  }

  @Get('reports')
  @Answers('assignments', 'What was submitted for it, returned reports included, newest first.', ReportPageDto)
  async reports(
    @PathId('assignmentId') assignmentId: string,
    @CalledBy() { actor }: Caller,
    @Query() { cursor, limit }: PageDto,
  ) {
    await this.reading.assignment(actor, assignmentId);
    return reportsOf(this.db, assignmentId, { cursor, limit });
  }

  @Get('cascade')
  @Answers('assignments', 'What it was handed on as, one level below.', AssignmentPageDto)
  async cascade(
    @PathId('assignmentId') assignmentId: string,
    @CalledBy() { actor }: Caller,
    @Query() { cursor, limit }: PageDto,
  ) {
    await this.reading.assignment(actor, assignmentId);
    return cascadedFrom(this.db, assignmentId, { cursor, limit });
  }
}
