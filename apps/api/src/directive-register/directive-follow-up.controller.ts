import { Controller, Get, Inject, Query } from '@nestjs/common';
import { CLOCK } from '#application';
import type { Clock } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import {
  assignmentTreeOf,
  complianceOfDirective,
  countedAssignments,
  pastComplianceOfDirective,
  pastProgressOf,
  progressOf,
  type AssignmentNode,
  type Page,
  type ReadModels,
} from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { AsOfDto, asOfIn, AsOfPageDto } from '../as-of/as-of.dto.js';
import { AssignmentTreePageDto } from '../assignment/assignment.answer.js';
import { DirectiveComplianceDto } from './follow-up.answer.js';
import { DirectiveProgressDto } from './progress.answer.js';
import { Text } from '../requests/fields.js';
import { PageDto } from '../requests/page.dto.js';
import { PathId } from '../requests/path-ids.js';

const AHEAD = { 422: 'The instant is still to come' };

class AssignmentTreeDto extends PageDto {
  /** Only this task's. */
  @Text({ max: 50, optional: true })
  readonly taskNo?: string;
}

/** How an issued directive stands. */
@Controller('directives/:directiveId')
export class DirectiveFollowUpController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly reading: Reading,
  ) {}

  /** Who sees only his own part of the directive gets his subtree's assignments as a flat list. */
  @Get('assignments')
  @Answers('directives', 'The directive’s assignments as they were handed down.', AssignmentTreePageDto)
  async assignments(
    @PathId('directiveId') directiveId: string,
    @CalledBy() { actor }: Caller,
    @Query() { taskNo, cursor, limit }: AssignmentTreeDto,
  ): Promise<Page<AssignmentNode>> {
    const now = this.now();
    const { isOverseen } = await this.reading.directive(actor, directiveId, now);
    if (isOverseen) return assignmentTreeOf(this.db, directiveId, { taskNo, cursor, limit });
    const subtreeOf = (await this.reading.rightsOf(actor)).scopeRootId;
    const page = await countedAssignments(this.db, { now, directiveId, subtreeOf, cursor, limit });
    return { items: page.items.map((item) => ({ ...item, children: [] })), next: page.next };
  }

  @Get('progress')
  @Answers(
    'directives',
    'How many of its assignments are given, and where they stand, or stood at a past instant.',
    DirectiveProgressDto,
    AHEAD,
  )
  async progress(@PathId('directiveId') directiveId: string, @CalledBy() { actor }: Caller, @Query() query: AsOfDto) {
    const now = this.now();
    await this.reading.overseenDirective(actor, directiveId, now);
    const asOf = asOfIn(query, now);
    return asOf ? pastProgressOf(this.db, directiveId, asOf) : progressOf(this.db, directiveId, now);
  }

  @Get('compliance')
  @Answers('directives', 'Where each unit stands with it, or stood at a past instant.', DirectiveComplianceDto, AHEAD)
  async compliance(
    @PathId('directiveId') directiveId: string,
    @CalledBy() { actor }: Caller,
    @Query() { asOf: at, sense, cursor, limit }: AsOfPageDto,
  ) {
    const now = this.now();
    await this.reading.overseenDirective(actor, directiveId, now);
    const asOf = asOfIn({ asOf: at, sense }, now);
    if (asOf) return pastComplianceOfDirective(this.db, directiveId, asOf, { cursor, limit });
    return complianceOfDirective(this.db, directiveId, now, { cursor, limit });
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}
