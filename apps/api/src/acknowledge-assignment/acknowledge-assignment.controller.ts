import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { AcknowledgeAssignment } from '#application';
import { ChangesAssignment } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';
import { WhenDto } from '../requests/when.dto.js';

@Controller('assignments/:assignmentId/acknowledgement')
export class AcknowledgeAssignmentController {
  constructor(private readonly commands: Commands) {}

  /** The unit takes the assignment on. */
  @Post()
  @HttpCode(200)
  @ChangesAssignment('The unit takes the assignment on.')
  acknowledgeAssignment(
    @PathId('assignmentId') assignmentId: string,
    @Body() body: WhenDto,
    @Req() request: ApiRequest,
  ) {
    const { occurredAt } = body;
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new AcknowledgeAssignment({ assignmentId }, meta, options),
      { assignmentId },
    );
  }
}
