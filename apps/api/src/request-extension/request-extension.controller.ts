import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { RequestExtension } from '#application';
import { ChangesAssignment } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { Day } from '../requests/fields.js';
import { PathId } from '../requests/path-ids.js';
import { ReasonDto } from '../requests/when.dto.js';

class ExtensionDto extends ReasonDto {
  @Day()
  readonly lastDay!: string;
}

@Controller('assignments/:assignmentId/extension')
export class RequestExtensionController {
  constructor(private readonly commands: Commands) {}

  /** The unit asks for more time, until the end of `lastDay`. */
  @Post()
  @HttpCode(200)
  @ChangesAssignment('The unit asks for more time, until the end of lastDay.')
  requestExtension(
    @PathId('assignmentId') assignmentId: string,
    @Body() { reason, lastDay, occurredAt }: ExtensionDto,
    @Req() request: ApiRequest,
  ) {
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new RequestExtension({ assignmentId, reason, lastDay }, meta, options),
      { assignmentId },
    );
  }
}
