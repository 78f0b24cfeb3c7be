import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { SuspendAssignment } from '#application';
import { ChangesAssignment } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';
import { ReasonDto } from '../requests/when.dto.js';

@Controller('assignments/:assignmentId/suspension')
export class SuspendAssignmentController {
  constructor(private readonly commands: Commands) {}

  /** The giver stops the work for a time. */
  @Post()
  @HttpCode(200)
  @ChangesAssignment('The giver stops the work for a time.')
  suspendAssignment(@PathId('assignmentId') assignmentId: string, @Body() body: ReasonDto, @Req() request: ApiRequest) {
    const { reason, occurredAt } = body;
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new SuspendAssignment({ assignmentId, reason }, meta, options),
      { assignmentId },
    );
  }
}
