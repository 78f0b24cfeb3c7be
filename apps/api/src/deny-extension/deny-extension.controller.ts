import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { DenyExtension } from '#application';
import { ChangesAssignment } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';
import { ReasonDto } from '../requests/when.dto.js';

@Controller('assignments/:assignmentId/extension/denial')
export class DenyExtensionController {
  constructor(private readonly commands: Commands) {}

  /** The giver keeps the deadline and says why. */
  @Post()
  @HttpCode(200)
  @ChangesAssignment('The giver keeps the deadline and says why.')
  denyExtension(@PathId('assignmentId') assignmentId: string, @Body() body: ReasonDto, @Req() request: ApiRequest) {
    const { reason, occurredAt } = body;
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new DenyExtension({ assignmentId, reason }, meta, options),
      { assignmentId },
    );
  }
}
