import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { CorrectRating } from '#application';
import { decisionOf, RatingDecisionDto } from '../decide-rating/rating-decision.dto.js';
import { ChangesEvaluation } from '../evaluations/changed.answer.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { LONG_TEXT, Text } from '../requests/fields.js';
import { PathId } from '../requests/path-ids.js';

class RatingCorrectionDto extends RatingDecisionDto {
  /** Why the decision that stood is changed. */
  @Text({ max: LONG_TEXT, min: 0 })
  readonly correctedBecause!: string;
}

@Controller('evaluations/:evaluationId/correction')
export class CorrectRatingController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(200)
  @ChangesEvaluation('A rating that was decided is changed by another decision; the history has both.')
  correct(@PathId('evaluationId') evaluationId: string, @Body() body: RatingCorrectionDto, @Req() request: ApiRequest) {
    const { correctedBecause, occurredAt } = body;
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new CorrectRating({ evaluationId, ...decisionOf(body), correctedBecause }, meta, options),
      { evaluationId },
    );
  }
}
