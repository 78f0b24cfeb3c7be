import { Controller, Get, Inject, Query } from '@nestjs/common';
import { JointReportUnknown } from '#domain';
import { READ_MODELS } from '#hosting';
import { assignmentsAmong, findJointReport, type ReadModels, type JointReportRow } from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { shown } from '../answers/shown.js';
import { AssignmentDto } from '../assignment/assignment.answer.js';
import { AtLeastDto } from '../requests/page.dto.js';
import { PathId } from '../requests/path-ids.js';

class NotDeliveredDto {
  @shown.id()
  readonly assignmentId!: string;
  @shown.text({ description: 'Why: the code of a refusal' })
  readonly code!: string;
}

class JointReportViewDto implements JointReportRow {
  @shown.id()
  readonly jointReportId!: string;
  @shown.id()
  readonly unitId!: string;
  @shown.ids()
  readonly assignmentIds!: readonly string[];
  @shown.id()
  readonly byUserId!: string;
  @shown.instant()
  readonly submittedAt!: string;
  @shown.parts(() => NotDeliveredDto, { description: 'To whom it could not be delivered any more' })
  readonly notDelivered!: readonly NotDeliveredDto[];
  @shown.parts(() => AssignmentDto, {
    description: 'Those whom it serves, as they stand: each is accepted by its giver',
  })
  readonly serves!: readonly AssignmentDto[];
}

/** Reports that were entered once for several. */
@Controller('joint-reports/:jointReportId')
export class JointReportsController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    private readonly reading: Reading,
  ) {}

  @Get()
  @Answers('reports', 'A report for several, and how it stands with each.', JointReportViewDto)
  async jointReport(
    @PathId('jointReportId') jointReportId: string,
    @CalledBy() { actor }: Caller,
    @Query() _query: AtLeastDto,
  ) {
    const report = await findJointReport(this.db, jointReportId);
    if (!report) throw new JointReportUnknown(jointReportId);
    await this.reading.demandUnit(actor, report.unitId);
    return { ...report, serves: await assignmentsAmong(this.db, report.assignmentIds) };
  }
}
