import { Controller, Get, Inject, Query } from '@nestjs/common';
import { SharedReportUnknown } from '#domain';
import { READ_MODELS } from '#hosting';
import { assignmentsAmong, findSharedReport, type ReadModels, type SharedReportRow } from '#read-models';
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

class SharedReportViewDto implements SharedReportRow {
  @shown.id()
  readonly sharedReportId!: string;
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
@Controller('shared-reports/:sharedReportId')
export class SharedReportsController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    private readonly reading: Reading,
  ) {}

  @Get()
  @Answers('reports', 'A report for several, and how it stands with each.', SharedReportViewDto)
  async sharedReport(
    @PathId('sharedReportId') sharedReportId: string,
    @CalledBy() { actor }: Caller,
    @Query() _query: AtLeastDto,
  ) {
    const report = await findSharedReport(this.db, sharedReportId);
    if (!report) throw new SharedReportUnknown(sharedReportId);
    await this.reading.demandUnit(actor, report.unitId);
    return { ...report, serves: await assignmentsAmong(this.db, report.assignmentIds) };
  }
}
