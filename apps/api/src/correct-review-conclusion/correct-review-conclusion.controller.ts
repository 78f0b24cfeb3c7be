import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { CorrectReviewConclusion } from '#application';
import { ChangesReview } from '../answers/described.js';
import { ReviewConclusionDto } from '../conclude-review/review-conclusion.dto.js';
import { problem } from '../open-api/problem-response.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { LONG_TEXT, Text } from '../requests/fields.js';
import { PathId } from '../requests/path-ids.js';

class CorrectReviewConclusionDto extends ReviewConclusionDto {
  @Text({ max: LONG_TEXT, min: 0 })
  readonly reason!: string;
}

@Controller('reviews/:reviewId/conclusion-correction')
export class CorrectReviewConclusionController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(200)
  @ChangesReview('Puts a conclusion right, as a whole; what was counted with it stays.')
  @problem(404, 'A review or document that is not there')
  correctReviewConclusion(
    @PathId('reviewId') reviewId: string,
    @Body()
    { concludedOn, number = null, documentId = null, narrative, reason, occurredAt }: CorrectReviewConclusionDto,
    @Req() request: ApiRequest,
  ) {
    const conclusion = { reviewId, concludedOn, number, documentId, narrative, reason };
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new CorrectReviewConclusion(conclusion, meta, options),
      { reviewId },
    );
  }
}
