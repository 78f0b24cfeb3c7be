import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { WithdrawDecree } from '#application';
import { DecreeChangedDto } from '../answers/command.answer.js';
import { Administers } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';
import { ReasonDto } from '../requests/when.dto.js';

@Controller('reforms/:decreeId/withdrawal')
export class WithdrawDecreeController {
  constructor(private readonly commands: Commands) {}

  /** Of one in force, units come back, and what is still open and people's accounts with them. */
  @Post()
  @HttpCode(200)
  @Administers('reforms', 'Takes a decree back.', { answer: DecreeChangedDto })
  withdrawDecree(
    @PathId('decreeId') decreeId: string,
    @Body() { reason, occurredAt }: ReasonDto,
    @Req() request: ApiRequest,
  ) {
    const meta = this.commands.metaOf(request, occurredAt);
    const withdraw = (by: typeof meta, options: object) => new WithdrawDecree({ decreeId, reason }, by, options);
    return this.commands.carryOut(request, meta, withdraw, { decreeId });
  }
}
