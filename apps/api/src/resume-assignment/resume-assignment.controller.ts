import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ResumeAssignment } from '#application';
import { ChangesAssignment } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';
import { WhenDto } from '../requests/when.dto.js';

@Controller('assignments/:assignmentId/resumption')
export class ResumeAssignmentController {
  constructor(private readonly commands: Commands) {}

  /** The giver lets suspended work go on. */
  @Post()
  @HttpCode(200)
  @ChangesAssignment('The giver lets suspended work go on.')
  resumeAssignment(@PathId('assignmentId') assignmentId: string, @Body() body: WhenDto, @Req() request: ApiRequest) {
    const { occurredAt } = body;
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new ResumeAssignment({ assignmentId }, meta, options),
      { assignmentId },
    );
  }
}
