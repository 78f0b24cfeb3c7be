import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { demandOpenWording } from '../open-wording.js';
import { ReviewDecisions } from '../reviews/review-decisions.js';

/** Gives a review up that is not concluded; what units still have to report for it is withdrawn. */
export class CancelReview extends ApplicationCommand<{ readonly reviewId: string; readonly reason: string }> {}

@CommandHandler(CancelReview)
export class CancelReviewHandler implements ICommandHandler<CancelReview> {
  constructor(private readonly decisions: ReviewDecisions) {}

  execute(command: CancelReview): Promise<Decision> {
    const { data } = command;
    return this.decisions.carryOut(command, () => {
      demandOpenWording([data.reason]);
      return { type: 'CancelReview', data };
    });
  }
}
