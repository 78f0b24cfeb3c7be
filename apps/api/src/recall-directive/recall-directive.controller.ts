import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { RecallDirective } from '#application';
import { ChangesDirective } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';
import { ReasonDto } from '../requests/when.dto.js';

@Controller('directives/:directiveId/recall')
export class RecallDirectiveController {
  constructor(private readonly commands: Commands) {}

  /** The issuer takes the directive back; what is open of it is withdrawn. */
  @Post()
  @HttpCode(200)
  @ChangesDirective('The issuer takes the directive back; what is open of it is withdrawn.')
  recallDirective(
    @PathId('directiveId') directiveId: string,
    @Body() { reason, occurredAt }: ReasonDto,
    @Req() request: ApiRequest,
  ) {
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new RecallDirective({ directiveId, reason }, meta, options),
      { directiveId },
    );
  }
}
