import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dateOf, figuresAt, type Instant, type ReviewConclusion, type ReviewFacts, type ReviewOpening } from '#domain';
import type { Clock, Decision, EventStore } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { DIRECTIVE_FIGURES, type DirectiveFigures } from '../ports/directive-figures.js';
import { CLOCK, EVENT_STORE } from '../ports/tokens.js';
import { ConcludingDocument } from '../reviews/concluding-document.js';
import { reportsOfReview } from '../reviews/reports-of-review.js';
import { ReviewDecisions } from '../reviews/review-decisions.js';

/** The conclusion of a review. What is counted with it comes from the boards and the log, never from who asks. */
export class ConcludeReview extends ApplicationCommand<ReviewConclusion & { readonly reviewId: string }> {}

@CommandHandler(ConcludeReview)
export class ConcludeReviewHandler implements ICommandHandler<ConcludeReview> {
  constructor(
    private readonly decisions: ReviewDecisions,
    private readonly document: ConcludingDocument,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(DIRECTIVE_FIGURES) private readonly figures: DirectiveFigures,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  execute(command: ConcludeReview): Promise<Decision> {
    const { data, meta } = command;
    const today = dateOf(meta.occurredAt);
    return this.decisions.carryOut(command, async ({ opening }) => {
      await this.document.demand(data);
      const facts = await this.factsOf(opening, this.clock.now().toISOString());
      return { type: 'ConcludeReview', data, facts, today };
    });
  }

  private async factsOf(opening: ReviewOpening, now: Instant): Promise<ReviewFacts> {
    const upTo = await this.store.lastPosition();
    const [figures, reports] = await Promise.all([
      this.figures.at(opening.directiveId, figuresAt(opening.figuresOn, now), upTo),
      reportsOfReview(this.store, opening, now),
    ]);
    return { figures, reports };
  }
}
