import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { RefuseAssignment } from '#application';
import { ChangesAssignment } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';
import { ReasonDto } from '../requests/when.dto.js';

@Controller('assignments/:assignmentId/refusal')
export class RefuseAssignmentController {
  constructor(private readonly commands: Commands) {}

  /** The unit says why it does not take the assignment on. */
  @Post()
  @HttpCode(200)
  @ChangesAssignment('The unit says why it does not take the assignment on.')
  refuseAssignment(@PathId('assignmentId') assignmentId: string, @Body() body: ReasonDto, @Req() request: ApiRequest) {
    const { reason, occurredAt } = body;
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new RefuseAssignment({ assignmentId, reason }, meta, options),
      { assignmentId },
    );
  }
}
