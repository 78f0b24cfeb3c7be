import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  dateOf,
  finalReviewIdOf,
  interimReviewIdOf,
  review,
  reviewStream,
  type LocalDate,
  type ReviewEvent,
  type ReviewKind,
} from '#domain';
import { fold, type CommandMeta, type Decision, type EventStore } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { Authority } from '../authorisation/authority.js';
import { demandOpenWording } from '../open-wording.js';
import { EVENT_STORE } from '../ports/tokens.js';
import { ReviewDecisions } from '../reviews/review-decisions.js';
import { ReviewPlan } from './review-plan.js';

export interface WantedReview {
  readonly directiveId: string;
  readonly kind: ReviewKind;
  readonly title: string;
  readonly periodFrom: LocalDate;
  readonly periodTo: LocalDate;
  /** null: the end of the period. */
  readonly figuresOn: LocalDate | null;
  /** Who shall report, each with one assignment. */
  readonly unitIds: readonly string[];
  /** The last day as stated; moved from a day off as every deadline is. */
  readonly reportsDueOn: LocalDate;
  readonly text: string;
}

/** The issuer of a directive, or its monitor, opens a review of it and asks units to report for it. */
export class OpenReview extends ApplicationCommand<WantedReview> {}

@CommandHandler(OpenReview)
export class OpenReviewHandler implements ICommandHandler<OpenReview> {
  constructor(
    private readonly decisions: ReviewDecisions,
    private readonly authority: Authority,
    private readonly plan: ReviewPlan,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async execute(command: OpenReview): Promise<Decision> {
    const { data, meta } = command;
    const rights = await this.authority.rightsOf(meta.actor);
    const { directive, ...planned } = await this.plan.of(data, rights, dateOf(meta.occurredAt));
    demandOpenWording([data.title, data.text]);
    const reviewId =
      data.kind === 'final' ? await this.finalReviewId(data.directiveId, meta) : interimReviewIdOf(meta.commandId);
    return this.decisions.append(command, reviewId, { type: 'OpenReview', data: { ...planned, reviewId }, directive });
  }

  /** The first of its ids whose review was not cancelled, or that this command opened already. */
  private async finalReviewId(directiveId: string, { commandId }: CommandMeta): Promise<string> {
    for (let before = 0; ; before++) {
      const reviewId = finalReviewIdOf(directiveId, before);
      const history = await this.store.readStream(reviewStream(reviewId));
      const { status } = fold(review, history as unknown as ReviewEvent[]);
      if (status !== 'cancelled' || history.some(({ meta }) => meta.commandId === commandId)) return reviewId;
    }
  }
}
