import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ReturnReport } from '#application';
import { ChangesAssignment } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';
import { ReasonDto } from '../requests/when.dto.js';

@Controller('assignments/:assignmentId/reports/return')
export class ReturnReportController {
  constructor(private readonly commands: Commands) {}

  /** The approver sends the waiting report back. */
  @Post()
  @HttpCode(200)
  @ChangesAssignment('The approver sends the waiting report back.')
  returnReport(@PathId('assignmentId') assignmentId: string, @Body() body: ReasonDto, @Req() request: ApiRequest) {
    const { reason, occurredAt } = body;
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new ReturnReport({ assignmentId, reason }, meta, options),
      { assignmentId },
    );
  }
}
