import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ExtendAssignment } from '#application';
import { ChangesAssignment } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { Day } from '../requests/fields.js';
import { PathId } from '../requests/path-ids.js';
import { ReasonDto } from '../requests/when.dto.js';

class MoreTimeDto extends ReasonDto {
  @Day()
  readonly lastDay!: string;
}

@Controller('assignments/:assignmentId/extension/give')
export class ExtendAssignmentController {
  constructor(private readonly commands: Commands) {}

  /** The giver gives more time without being asked. */
  @Post()
  @HttpCode(200)
  @ChangesAssignment('The giver gives more time without being asked; a request that waits is answered with it.')
  extendAssignment(
    @PathId('assignmentId') assignmentId: string,
    @Body() { lastDay, reason, occurredAt }: MoreTimeDto,
    @Req() request: ApiRequest,
  ) {
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new ExtendAssignment({ assignmentId, lastDay, reason }, meta, options),
      { assignmentId },
    );
  }
}
