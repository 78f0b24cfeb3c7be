import { Controller, Get, Inject, Query } from '@nestjs/common';
import { CLOCK } from '#application';
import { FOLLOW_UP_CLASSES, UnitUnknown, type FollowUpClass } from '#domain';
import type { Clock } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import { complianceOf, countedAssignments, type ReadModels } from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { AssignmentPageDto } from '../assignment/assignment.answer.js';
import { ComplianceDto } from './compliance.answer.js';
import { Choice, Id, QueryFlag } from '../requests/fields.js';
import { PageDto } from '../requests/page.dto.js';
import { PathId } from '../requests/path-ids.js';

class CountedDto extends PageDto {
  @Choice(FOLLOW_UP_CLASSES, { optional: true })
  readonly class?: FollowUpClass;
  @Id({ optional: true })
  readonly directiveId?: string;
  /** Of the unit alone; with everything below it unless told. */
  @QueryFlag()
  readonly own?: boolean;
}

@Controller('units/:unitId/compliance')
export class ComplianceController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly reading: Reading,
  ) {}

  @Get()
  @Answers('units', 'Where the unit and everything below it stands; the sums balance.', ComplianceDto)
  async compliance(@PathId('unitId') unitId: string, @CalledBy() { actor }: Caller) {
    await this.reading.demandUnit(actor, unitId);
    const compliance = await complianceOf(this.db, unitId, this.clock.now().toISOString());
    if (!compliance) throw new UnitUnknown(unitId);
    return compliance;
  }

  @Get('assignments')
  @Answers('units', 'The assignments that a number on the board counts.', AssignmentPageDto)
  async counted(@PathId('unitId') unitId: string, @CalledBy() { actor }: Caller, @Query() query: CountedDto) {
    await this.reading.demandUnit(actor, unitId);
    const { own, directiveId, cursor, limit } = query;
    const whose = own ? { unitId } : { subtreeOf: unitId };
    const now = this.clock.now().toISOString();
    return countedAssignments(this.db, { now, class: query.class, directiveId, ...whose, cursor, limit });
  }
}
