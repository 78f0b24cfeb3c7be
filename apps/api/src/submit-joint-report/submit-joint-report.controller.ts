import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { OmitType } from '@nestjs/swagger';
import { jointReportIdOf, SubmitJointReport } from '#application';
import { JointReportEnteredDto } from '../answers/command.answer.js';
import { Changes } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { Ids } from '../requests/fields.js';
import { ReportDto } from '../submit-report/report.dto.js';

/** Far above what the domain takes, which says itself what is too much. */
const MOST_NAMED = 200;

/** It is delivered to several at once, so that it cannot have happened before any of their own steps. */
class JointReportDto extends OmitType(ReportDto, ['occurredAt'] as const) {
  @Ids({ max: MOST_NAMED })
  readonly assignmentIds!: readonly string[];
}

@Controller('joint-reports')
export class SubmitJointReportController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(201)
  @Changes('reports', 'One report for all who asked for the same period; each accepts or returns it for himself.', {
    status: 201,
    answer: JointReportEnteredDto,
  })
  submitJointReport(
    @Body() { assignmentIds, narrative, indicators = [], evidence = [] }: JointReportDto,
    @Req() request: ApiRequest,
  ) {
    const meta = this.commands.metaOf(request);
    const data = { assignmentIds, narrative, indicators, evidence };
    return this.commands.carryOut(request, meta, (by, options) => new SubmitJointReport(data, by, options), {
      jointReportId: jointReportIdOf(meta.commandId),
    });
  }
}
