import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ConcludeReview } from '#application';
import { ChangesReview } from '../answers/described.js';
import { problem } from '../open-api/problem-response.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';
import { ReviewConclusionDto } from './review-conclusion.dto.js';

@Controller('reviews/:reviewId/conclusion')
export class ConcludeReviewController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(200)
  @ChangesReview('The conclusion of a review; figures and reports are counted with it.')
  @problem(404, 'A review or document that is not there')
  concludeReview(
    @PathId('reviewId') reviewId: string,
    @Body() { concludedOn, number = null, documentId = null, narrative, occurredAt }: ReviewConclusionDto,
    @Req() request: ApiRequest,
  ) {
    const conclusion = { reviewId, concludedOn, number, documentId, narrative };
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new ConcludeReview(conclusion, meta, options),
      { reviewId },
    );
  }
}
