import { Controller, Get, Inject, Query } from '@nestjs/common';
import { CLOCK, reviewActions } from '#application';
import {
  dateOf,
  figuresAt,
  REVIEW_KINDS,
  REVIEW_STATUSES,
  type ReviewKind,
  type ReviewState,
  type ReviewStatus,
} from '#domain';
import type { Clock } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import {
  historyOf,
  listReviews,
  pastProgressOf,
  reportsForReview,
  type ReadModels,
  type ReviewSummary,
} from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { linksOf, listedAt } from '../as-of/listed-at.js';
import { HistoryPageDto } from '../history/history.answer.js';
import { Choice } from '../requests/fields.js';
import { PageDto } from '../requests/page.dto.js';
import { PathId } from '../requests/path-ids.js';
import { ReviewReading } from './review-reading.js';
import { ReviewDetailDto, ReviewPageDto, ReviewReporterPageDto, ReviewsOfDirectiveDto } from './review.answer.js';

class ReviewFilterDto extends PageDto {
  @Choice(REVIEW_STATUSES, { optional: true })
  readonly status?: ReviewStatus;
  @Choice(REVIEW_KINDS, { optional: true })
  readonly kind?: ReviewKind;
}

/** Interim and final reviews of directives, and what units report for them. */
@Controller()
export class ReviewsController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly reading: Reading,
    private readonly reviews: ReviewReading,
  ) {}

  @Get('reviews')
  @Answers('reviews', 'Reviews that concern the caller, opened last first.', ReviewPageDto)
  async list(@CalledBy() { actor }: Caller, @Query() { atLeastPosition: _seen, ...filter }: ReviewFilterDto) {
    const now = this.now();
    const page = await listReviews(this.db, { ...filter, now, visibleTo: await this.reading.visibleTo(actor) });
    return { ...page, items: await this.reviews.shownTo(actor, page.items) };
  }

  @Get('directives/:directiveId/reviews')
  @Answers('reviews', 'Reviews of a directive, opened last first; 200 at most.', ReviewsOfDirectiveDto)
  async ofDirective(@PathId('directiveId') directiveId: string, @CalledBy() { actor }: Caller) {
    const now = this.now();
    const { view } = await this.reading.directive(actor, directiveId, now);
    // Who may read the directive may read its reviews.
    const all = { visibleTo: 'everything', now, directiveId, limit: 200 } as const;
    const [{ items }, rights] = await Promise.all([listReviews(this.db, all), this.reading.rightsOf(actor)]);
    const { status, issuerUnitId, monitorUnitId } = view;
    const mayOpen = status === 'issued' && issuerUnitId !== null;
    return {
      items: await this.reviews.shownTo(actor, items),
      mayOpen: mayOpen && rights.may('review', 'Review', { issuerUnitId, monitorUnitId }),
    };
  }

  @Get('reviews/:reviewId')
  @Answers('reviews', 'A review, the figures of its directive, and what the caller may do.', ReviewDetailDto)
  async review(@PathId('reviewId') reviewId: string, @CalledBy() { actor }: Caller) {
    const now = this.now();
    const [{ view, isOverseen }, rights] = await Promise.all([
      this.reviews.review(actor, reviewId, now),
      this.reading.rightsOf(actor),
    ]);
    const figures = isOverseen ? await this.figuresOf(view, now) : null;
    return { ...view, figures, isOverseen, may: reviewActions(rights, stateOf(view), dateOf(now)) };
  }

  @Get('reviews/:reviewId/reports')
  @Answers('reviews', 'Units that report for a review, each with its newest report.', ReviewReporterPageDto)
  async reports(
    @PathId('reviewId') reviewId: string,
    @CalledBy() { actor }: Caller,
    @Query() { cursor, limit }: PageDto,
  ) {
    const { isOverseen } = await this.reviews.review(actor, reviewId, this.now());
    const visibleTo = isOverseen ? 'everything' : await this.reading.visibleTo(actor);
    return reportsForReview(this.db, reviewId, { visibleTo, cursor, limit });
  }

  @Get('reviews/:reviewId/history')
  @Answers('reviews', 'The history of a review with its reports, newest first.', HistoryPageDto)
  async history(
    @PathId('reviewId') reviewId: string,
    @CalledBy() { actor }: Caller,
    @Query() { cursor, limit }: PageDto,
  ) {
    const { view } = await this.reviews.review(actor, reviewId, this.now());
    await this.reading.overseenDirective(actor, view.directiveId, this.now());
    return historyOf(this.db, { kind: 'review', id: reviewId }, { cursor, limit });
  }

  private async figuresOf({ directiveId, figuresOn }: ReviewSummary, now: string) {
    const at = figuresAt(figuresOn, now);
    const { sums } = await pastProgressOf(this.db, directiveId, { at, sense: 'happened' });
    const path = `/directives/${directiveId}/compliance/counted`;
    return { at, sums, countedAt: linksOf(listedAt(path, { asOf: at, sense: 'happened' })) };
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}

/** Where it stands, for the domain to say what fits there; who reports is not asked. */
function stateOf(view: ReviewSummary): ReviewState {
  const { status, conclusion, lastDay, statedLastDay, dueAt: until } = view;
  return { status, conclusion, opening: { ...view, unitIds: [], deadline: { lastDay, statedLastDay, dueAt: until } } };
}
