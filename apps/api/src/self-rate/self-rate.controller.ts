import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { SelfRate } from '#application';
import { ChangesEvaluation } from '../evaluations/changed.answer.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';
import { JudgementDto, judgementOf } from './judgement.dto.js';

@Controller('evaluations/:evaluationId/self-rating')
export class SelfRateController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(200)
  @ChangesEvaluation('A unit says how it rates itself; said again before it is appraised, it replaces that.')
  selfRate(@PathId('evaluationId') evaluationId: string, @Body() body: JudgementDto, @Req() request: ApiRequest) {
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, body.occurredAt),
      (meta, options) => new SelfRate({ evaluationId, ...judgementOf(body) }, meta, options),
      { evaluationId },
    );
  }
}
