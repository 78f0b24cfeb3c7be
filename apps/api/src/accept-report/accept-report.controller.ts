import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { AcceptReport } from '#application';
import { ChangesAssignment } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { LONG_TEXT, Text } from '../requests/fields.js';
import { PathId } from '../requests/path-ids.js';
import { WhenDto } from '../requests/when.dto.js';

class AcceptanceDto extends WhenDto {
  @Text({ max: LONG_TEXT, min: 0, optional: true, nullable: true })
  readonly remark?: string | null;
}

@Controller('assignments/:assignmentId/reports/acceptance')
export class AcceptReportController {
  constructor(private readonly commands: Commands) {}

  /** The approver confirms that it is done. */
  @Post()
  @HttpCode(200)
  @ChangesAssignment('The approver confirms that it is done.')
  acceptReport(
    @PathId('assignmentId') assignmentId: string,
    @Body() { remark = null, occurredAt }: AcceptanceDto,
    @Req() request: ApiRequest,
  ) {
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new AcceptReport({ assignmentId, remark }, meta, options),
      { assignmentId },
    );
  }
}
