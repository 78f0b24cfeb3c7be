import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { WithdrawFinding } from '#application';
import { FindingChangedDto } from '../answers/command.answer.js';
import { ChangesCheck } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';
import { ReasonDto } from '../requests/when.dto.js';

@Controller('checks/:checkId/findings/:findingId/withdrawal')
export class WithdrawFindingController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(200)
  @ChangesCheck('Takes a finding back that was a slip, before the conclusion.', { answer: FindingChangedDto })
  withdrawFinding(
    @PathId('checkId') checkId: string,
    @PathId('findingId') findingId: string,
    @Body() { reason, occurredAt }: ReasonDto,
    @Req() request: ApiRequest,
  ) {
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new WithdrawFinding({ checkId, findingId, reason }, meta, options),
      { checkId, findingId },
    );
  }
}
