import { Inject, Injectable } from '@nestjs/common';
import {
  review,
  reviewStream,
  ReviewUnknown,
  type ReviewCommand,
  type ReviewEvent,
  type ReviewOpening,
  type ReviewState,
} from '#domain';
import { decideAndAppend, fold, type Decision, type EventStore } from '#event-sourcing';
import type { ApplicationCommand } from '../application-command.js';
import { followsPeople } from '../authorisation/ability.js';
import { Authority } from '../authorisation/authority.js';
import { EVENT_STORE } from '../ports/tokens.js';

export type OpenedReview = ReviewState & { readonly opening: ReviewOpening };

/** The way of every command to an opened review: the right of its directive's issuer or monitor, the rule, then the log. */
@Injectable()
export class ReviewDecisions {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly authority: Authority,
  ) {}

  /** @throws ReviewUnknown */
  async known(reviewId: string): Promise<OpenedReview> {
    const history = await this.store.readStream(reviewStream(reviewId));
    const { opening, ...state } = fold(review, history as unknown as ReviewEvent[]);
    if (!opening) throw new ReviewUnknown(reviewId);
    return { ...state, opening };
  }

  async carryOut<Data extends { readonly reviewId: string }>(
    asked: ApplicationCommand<Data>,
    commandOf: (known: OpenedReview) => ReviewCommand | Promise<ReviewCommand>,
  ): Promise<Decision> {
    const { data, meta } = asked;
    const known = await this.known(data.reviewId);
    const rights = await this.authority.rightsOf(meta.actor);
    const { issuerUnitId, monitorUnitId } = known.opening;
    rights.demand('review', 'Review', { issuerUnitId, monitorUnitId });
    return this.append(asked, data.reviewId, await commandOf(known));
  }

  append({ meta, options }: ApplicationCommand<object>, reviewId: string, command: ReviewCommand): Promise<Decision> {
    const stream = reviewStream(reviewId);
    return decideAndAppend(this.store, review, stream, command, meta, { ...options, follows: followsPeople });
  }
}
