import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { CancelEvaluationRound } from '#application';
import { Changes } from '../answers/described.js';
import { EvaluationRoundChangedDto } from '../evaluations/changed.answer.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';
import { ReasonDto } from '../requests/when.dto.js';

@Controller('evaluation-rounds/:roundId/cancellation')
export class CancelEvaluationRoundController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(200)
  @Changes('evaluations', 'A round that was opened wrongly ends, while nothing is decided.', {
    answer: EvaluationRoundChangedDto,
  })
  cancel(@PathId('roundId') roundId: string, @Body() { reason, occurredAt }: ReasonDto, @Req() request: ApiRequest) {
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new CancelEvaluationRound({ roundId, reason }, meta, options),
      { roundId },
    );
  }
}
