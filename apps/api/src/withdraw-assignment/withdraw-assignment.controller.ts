import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { WithdrawAssignment } from '#application';
import { ChangesAssignment } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';
import { ReasonDto } from '../requests/when.dto.js';

@Controller('assignments/:assignmentId/withdrawal')
export class WithdrawAssignmentController {
  constructor(private readonly commands: Commands) {}

  /** The giver takes an open assignment back. */
  @Post()
  @HttpCode(200)
  @ChangesAssignment('The giver takes an open assignment back.')
  withdrawAssignment(
    @PathId('assignmentId') assignmentId: string,
    @Body() body: ReasonDto,
    @Req() request: ApiRequest,
  ) {
    const { reason, occurredAt } = body;
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new WithdrawAssignment({ assignmentId, reason }, meta, options),
      { assignmentId },
    );
  }
}
