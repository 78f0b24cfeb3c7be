import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { AppraiseRating } from '#application';
import { ChangesEvaluation } from '../evaluations/changed.answer.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';
import { JudgementDto, judgementOf } from '../self-rate/judgement.dto.js';

@Controller('evaluations/:evaluationId/appraisal')
export class AppraiseRatingController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(200)
  @ChangesEvaluation('The appraiser says what he holds of it; said again before the decision, it replaces that.')
  appraise(@PathId('evaluationId') evaluationId: string, @Body() body: JudgementDto, @Req() request: ApiRequest) {
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, body.occurredAt),
      (meta, options) => new AppraiseRating({ evaluationId, ...judgementOf(body) }, meta, options),
      { evaluationId },
    );
  }
}
