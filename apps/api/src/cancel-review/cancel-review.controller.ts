import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { CancelReview } from '#application';
import { ChangesReview } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';
import { ReasonDto } from '../requests/when.dto.js';

@Controller('reviews/:reviewId/cancellation')
export class CancelReviewController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(200)
  @ChangesReview('Gives a review up that is not concluded; what is still to be reported for it is withdrawn.')
  cancelReview(
    @PathId('reviewId') reviewId: string,
    @Body() { reason, occurredAt }: ReasonDto,
    @Req() request: ApiRequest,
  ) {
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new CancelReview({ reviewId, reason }, meta, options),
      { reviewId },
    );
  }
}
