import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { GrantExtension } from '#application';
import { ChangesAssignment } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { Day } from '../requests/fields.js';
import { PathId } from '../requests/path-ids.js';
import { WhenDto } from '../requests/when.dto.js';

class GrantDto extends WhenDto {
  /** Absent: the day that was asked for. */
  @Day({ optional: true, nullable: true })
  readonly lastDay?: string | null;
}

@Controller('assignments/:assignmentId/extension/grant')
export class GrantExtensionController {
  constructor(private readonly commands: Commands) {}

  /** The giver grants the extension asked for, or another one. */
  @Post()
  @HttpCode(200)
  @ChangesAssignment('The giver grants the extension asked for, or another one.')
  grantExtension(
    @PathId('assignmentId') assignmentId: string,
    @Body() { lastDay = null, occurredAt }: GrantDto,
    @Req() request: ApiRequest,
  ) {
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new GrantExtension({ assignmentId, lastDay }, meta, options),
      { assignmentId },
    );
  }
}
