import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { CancelCheck } from '#application';
import { ChangesCheck } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';
import { ReasonDto } from '../requests/when.dto.js';

@Controller('checks/:checkId/cancellation')
export class CancelCheckController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(200)
  @ChangesCheck('Gives a check up that is not concluded.')
  cancelCheck(
    @PathId('checkId') checkId: string,
    @Body() { reason, occurredAt }: ReasonDto,
    @Req() request: ApiRequest,
  ) {
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new CancelCheck({ checkId, reason }, meta, options),
      { checkId },
    );
  }
}
