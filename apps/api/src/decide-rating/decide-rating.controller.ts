import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { DecideRating } from '#application';
import { ChangesEvaluation } from '../evaluations/changed.answer.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';
import { decisionOf, RatingDecisionDto } from './rating-decision.dto.js';

@Controller('evaluations/:evaluationId/decision')
export class DecideRatingController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(200)
  @ChangesEvaluation('The committee above a unit rates it, once everything below the unit is rated.')
  decide(@PathId('evaluationId') evaluationId: string, @Body() body: RatingDecisionDto, @Req() request: ApiRequest) {
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, body.occurredAt),
      (meta, options) => new DecideRating({ evaluationId, ...decisionOf(body) }, meta, options),
      { evaluationId },
    );
  }
}
