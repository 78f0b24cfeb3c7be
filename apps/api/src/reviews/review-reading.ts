import { Inject, Injectable } from '@nestjs/common';
import { NotAllowed } from '#application';
import { ReviewUnknown } from '#domain';
import type { Actor } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import { findReview, isReviewVisible, overseersOf, type ReadModels, type ReviewSummary } from '#read-models';
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
    const isOverseen = (await this.overseenBy(actor, [view])).has(view.directiveId);
    if (!isOverseen && !(await isReviewVisible(this.db, reviewId, await this.reading.visibleTo(actor)))) {
      throw new NotAllowed(actor.role, 'read', 'Review');
    }
    return { view: isOverseen ? view : partOf(view), isOverseen };
  }

  /** Each review as he may see it. */
  async shownTo(actor: Actor, views: readonly ReviewSummary[]): Promise<ReviewSummary[]> {
    const overseen = await this.overseenBy(actor, views);
    return views.map((view) => (overseen.has(view.directiveId) ? view : partOf(view)));
  }

  /** Directives among those reviewed that he sees as a whole. */
  private async overseenBy(actor: Actor, views: readonly ReviewSummary[]): Promise<ReadonlySet<string>> {
    const [directives, rights] = await Promise.all([
      overseersOf(this.db, [...new Set(views.map(({ directiveId }) => directiveId))]),
      this.reading.rightsOf(actor),
    ]);
    const seen = [...directives].filter(([, overseers]) => this.reading.oversees(rights, overseers));
    return new Set(seen.map(([directiveId]) => directiveId));
  }
}

/** Figures of the whole directive are not for who sees a part of it. */
const partOf = (view: ReviewSummary): ReviewSummary => ({ ...view, counted: null });
