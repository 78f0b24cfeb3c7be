import { Inject, Injectable } from '@nestjs/common';
import { NotAllowed } from '#application';
import { ReviewUnknown } from '#domain';
import type { Actor } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import { findDirective, findReview, isReviewVisible, type ReadModels, type ReviewSummary } from '#read-models';
import { Reading } from '../access/reading.js';

/** A review as somebody may see it. */
export interface SeenReview {
  readonly view: ReviewSummary;
  /** He sees the whole directive, and with it what was counted and every report. */
  readonly isOverseen: boolean;
}

/** Who may read what of reviews: whoever may read the directive, and whoever is to report. */
@Injectable()
export class ReviewReading {
  constructor(
    private readonly reading: Reading,
    @Inject(READ_MODELS) private readonly db: ReadModels,
  ) {}

  /** @throws ReviewUnknown, NotAllowed */
  async review(actor: Actor, reviewId: string, now: string): Promise<SeenReview> {
    const view = await findReview(this.db, reviewId, now);
    if (!view) throw new ReviewUnknown(reviewId);
    const isOverseen = await this.oversees(actor, view, now);
    if (!isOverseen && !(await isReviewVisible(this.db, reviewId, await this.reading.visibleTo(actor)))) {
      throw new NotAllowed(actor.role, 'read', 'Review');
    }
    return { view: isOverseen ? view : partOf(view), isOverseen };
  }

  /** Each review as he may see it. */
  async shownTo(actor: Actor, views: readonly ReviewSummary[], now: string): Promise<ReviewSummary[]> {
    const overseen = new Map<string, Promise<boolean>>();
    return Promise.all(
      views.map(async (view) => {
        const known = overseen.get(view.directiveId) ?? this.oversees(actor, view, now);
        overseen.set(view.directiveId, known);
        return (await known) ? view : partOf(view);
      }),
    );
  }

  private async oversees(actor: Actor, { directiveId }: ReviewSummary, now: string): Promise<boolean> {
    const [directive, rights] = await Promise.all([
      findDirective(this.db, directiveId, now),
      this.reading.rightsOf(actor),
    ]);
    return directive !== null && this.reading.oversees(rights, directive);
  }
}

/** Figures of the whole directive are not for who sees a part of it. */
const partOf = (view: ReviewSummary): ReviewSummary => ({ ...view, counted: null });
