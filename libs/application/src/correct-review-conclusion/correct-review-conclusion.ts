import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dateOf, type ReviewConclusion } from '#domain';
import type { Decision } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { demandOpenWording } from '../open-wording.js';
import { ConcludingDocument } from '../reviews/concluding-document.js';
import { ReviewDecisions } from '../reviews/review-decisions.js';

/** Puts right what was said in a conclusion; what was counted with it stays. */
export class CorrectReviewConclusion extends ApplicationCommand<
  ReviewConclusion & { readonly reviewId: string; readonly reason: string }
> {}

@CommandHandler(CorrectReviewConclusion)
export class CorrectReviewConclusionHandler implements ICommandHandler<CorrectReviewConclusion> {
  constructor(
    private readonly decisions: ReviewDecisions,
    private readonly document: ConcludingDocument,
  ) {}

  execute(command: CorrectReviewConclusion): Promise<Decision> {
    const { data, meta } = command;
    return this.decisions.carryOut(command, async () => {
      await this.document.demand(data);
      demandOpenWording([data.reason]);
      return { type: 'CorrectReviewConclusion', data, today: dateOf(meta.occurredAt) };
    });
  }
}
