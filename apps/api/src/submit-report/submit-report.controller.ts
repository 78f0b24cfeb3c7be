import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { SubmitReport } from '#application';
import { deriveId } from '#event-sourcing';
import { ReportSubmittedDto } from '../answers/command.answer.js';
import { ChangesAssignment } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';
import { ReportDto } from './report.dto.js';

@Controller('assignments/:assignmentId/reports')
export class SubmitReportController {
  constructor(private readonly commands: Commands) {}

  /** The unit reports what it did. */
  @Post()
  @HttpCode(201)
  @ChangesAssignment('The unit reports what it did.', { status: 201, answer: ReportSubmittedDto })
  submitReport(
    @PathId('assignmentId') assignmentId: string,
    @Body() { narrative, indicators = [], evidence = [], occurredAt }: ReportDto,
    @Req() request: ApiRequest,
  ) {
    const meta = this.commands.metaOf(request, occurredAt);
    const data = { assignmentId, narrative, indicators, evidence };
    return this.commands.carryOut(request, meta, (by, options) => new SubmitReport(data, by, options), {
      assignmentId,
      reportId: deriveId('report', meta.commandId),
    });
  }
}
