import { Inject, Injectable } from '@nestjs/common';
import {
  assignment,
  assignmentStream,
  AssignmentUnknown,
  review,
  reviewReportIdOf,
  reviewReportText,
  reviewTaskNo,
  type AssignmentCommand,
  type ReviewEvent,
} from '#domain';
import { causedBy, decideAndAppendNew, fold, type EventStore, type Policy, type RecordedEvent } from '#event-sourcing';
import { eachAtOnce } from '../each-at-once.js';
import { withdrawWithShares } from '../give-cascaded-assignments/cascaded-shares.js';
import { EVENT_STORE } from '../ports/tokens.js';
import { systemActor } from '../system-actor.js';

type Opened = Extract<ReviewEvent, { type: 'ReviewOpened.v1' }>;
type Cancelled = Extract<ReviewEvent, { type: 'ReviewCancelled.v1' }>;

/** Withdrawals in flight at once. */
const AT_ONCE = 64;

/**
 * Gives each unit that a review names its report, as an assignment of the directive's issuer; withdraws what is open of
 * them when the review is cancelled. One policy for both, in log order ([0006]).
 */
@Injectable()
export class GiveReviewReports implements Policy<Opened | Cancelled> {
  readonly name = 'give-review-reports.v1';
  readonly types = ['ReviewOpened.v1', 'ReviewCancelled.v1'] as const;

  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  react(event: RecordedEvent<Opened | Cancelled>): Promise<void> {
    if (event.type === 'ReviewOpened.v1') return this.give(event as RecordedEvent<Opened>);
    return this.withdraw(event as RecordedEvent<Cancelled>);
  }

  private async give(event: RecordedEvent<Opened>): Promise<void> {
    const { reviewId, directiveId, kind, issuerUnitId, monitorUnitId, unitIds, deadline } = event.data;
    const of = { directiveId: reviewId, taskNo: reviewTaskNo(kind), review: { reviewId, kind, directiveId } };
    const by = { giverUnitId: issuerUnitId, coordinatorIds: [], parentAssignmentId: null };
    const content = reviewReportText(event.data);
    const actor = systemActor(issuerUnitId);
    const given = unitIds.map((unitId) => {
      const assignmentId = reviewReportIdOf(reviewId, unitId);
      // Whoever reports does not follow himself.
      const followed = { monitorUnitId: monitorUnitId === unitId ? null : monitorUnitId };
      const what = { content, productRequired: false, deadline };
      const command: AssignmentCommand = {
        type: 'GiveAssignment',
        data: { assignmentId, unitId, ...of, ...by, ...followed, ...what },
      };
      return { stream: assignmentStream(assignmentId), command, meta: causedBy(event, this.name, actor, unitId) };
    });
    await decideAndAppendNew(this.store, assignment, given);
  }

  private async withdraw(event: RecordedEvent<Cancelled>): Promise<void> {
    const { reviewId, reason } = event.data;
    const { opening } = fold(review, (await this.store.readStream(event.stream)) as unknown as ReviewEvent[]);
    if (!opening) throw new Error(`${event.stream} was cancelled and never opened`);
    const actor = systemActor(event.meta.actor.unitId);
    await eachAtOnce(opening.unitIds, AT_ONCE, async (unitId) => {
      const assignmentId = reviewReportIdOf(reviewId, unitId);
      try {
        await withdrawWithShares(this.store, assignmentId, reason, (part) => causedBy(event, this.name, actor, part));
      } catch (error) {
        // The opening was passed over: then there is nothing to take back.
        if (!(error instanceof AssignmentUnknown)) throw error;
      }
    });
  }
}
