import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { RevokeCommendation } from '#application';
import { Changes } from '../answers/described.js';
import { CommendationChangedDto } from '../evaluations/changed.answer.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';
import { ReasonDto } from '../requests/when.dto.js';

@Controller('commendations/:commendationId/revocation')
export class RevokeCommendationController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(200)
  @Changes('evaluations', 'A commendation is taken back; the history keeps both.', { answer: CommendationChangedDto })
  revoke(
    @PathId('commendationId') commendationId: string,
    @Body() { reason, occurredAt }: ReasonDto,
    @Req() request: ApiRequest,
  ) {
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new RevokeCommendation({ commendationId, reason }, meta, options),
      { commendationId },
    );
  }
}
