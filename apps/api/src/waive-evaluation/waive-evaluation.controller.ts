import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { WaiveEvaluation } from '#application';
import { ChangesEvaluation } from '../evaluations/changed.answer.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';
import { ReasonDto } from '../requests/when.dto.js';

@Controller('evaluations/:evaluationId/setting-aside')
export class WaiveEvaluationController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(200)
  @ChangesEvaluation('A unit is not rated this time, and holds nobody above it up.')
  waive(
    @PathId('evaluationId') evaluationId: string,
    @Body() { reason, occurredAt }: ReasonDto,
    @Req() request: ApiRequest,
  ) {
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new WaiveEvaluation({ evaluationId, reason }, meta, options),
      { evaluationId },
    );
  }
}
