import { Controller, Get, Inject, Query } from '@nestjs/common';
import { CLOCK } from '#application';
import type { Clock } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import { historyOf, type ReadModels } from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { CheckReading } from '../checks/check-reading.js';
import { HistoryPageDto } from './history.answer.js';
import { Choice } from '../requests/fields.js';
import { PageDto } from '../requests/page.dto.js';
import { PathId } from '../requests/path-ids.js';

const ORDERS = ['newest-first', 'oldest-first'] as const;

class HistoryDto extends PageDto {
  @Choice(ORDERS, { optional: true })
  readonly order?: (typeof ORDERS)[number];
}

/** Who did what, when it happened and when it was recorded. */
@Controller()
export class HistoryController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly reading: Reading,
    private readonly checks: CheckReading,
  ) {}

  @Get('directives/:directiveId/history')
  @Answers('history', 'The history of a directive with its assignments.', HistoryPageDto)
  async ofDirective(
    @PathId('directiveId') directiveId: string,
    @CalledBy() { actor }: Caller,
    @Query() { order, cursor, limit }: HistoryDto,
  ) {
    await this.reading.overseenDirective(actor, directiveId, this.clock.now().toISOString());
    return historyOf(this.db, { kind: 'directive', id: directiveId }, { order, cursor, limit });
  }

  @Get('assignments/:assignmentId/history')
  @Answers('history', 'The history of an assignment.', HistoryPageDto)
  async ofAssignment(
    @PathId('assignmentId') assignmentId: string,
    @CalledBy() { actor }: Caller,
    @Query() { order, cursor, limit }: HistoryDto,
  ) {
    await this.reading.assignment(actor, assignmentId);
    return historyOf(this.db, { kind: 'assignment', id: assignmentId }, { order, cursor, limit });
  }

  @Get('units/:unitId/history')
  @Answers('history', 'The history of a unit, its assignments, and what was done in its name.', HistoryPageDto)
  async ofUnit(
    @PathId('unitId') unitId: string,
    @CalledBy() { actor }: Caller,
    @Query() { order, cursor, limit }: HistoryDto,
  ) {
    await this.reading.demandUnit(actor, unitId);
    const withoutChecks = !(await this.checks.followsThoseOf(actor, unitId));
    const withoutDrafts = !(await this.reading.rightsOf(actor)).may('read-drafts', 'Decree', {});
    const request = { order, cursor, limit, withoutChecks, withoutDrafts };
    return historyOf(this.db, { kind: 'unit', id: unitId }, request);
  }
}
