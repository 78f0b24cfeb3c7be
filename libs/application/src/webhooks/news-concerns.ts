import { directive, directiveStream, type AssignmentTerms, type DirectiveEvent, type WebhookNews } from '#domain';
import { fold, type EventStore } from '#event-sourcing';
import { assignmentIn } from '../assignments-in-the-log.js';

/** What a receiver is sent when somebody wants to see whether it works; stands where a topic does. */
export const WEBHOOK_TEST = 'webhook-test';

/** What a piece of news is about. */
export interface Concerned {
  /** null: a check demands it. Of a report for a review, the directive that is reviewed. */
  readonly directiveId: string | null;
  /** The check that demands it, or the review that it is a report for; absent where a directive asks. */
  readonly checkId?: string;
  readonly reviewId?: string;
  readonly assignmentId: string | null;
  /** Who has the assignment now, or issued the directive. */
  readonly unitId: string;
}

/** As the log has it now; null where it has nothing of it. */
export async function concernedBy(store: EventStore, { type, data }: WebhookNews): Promise<Concerned | null> {
  switch (type) {
    case 'DirectiveIssued.v1':
      return { directiveId: data.directiveId, assignmentId: null, unitId: data.issuerUnitId };
    case 'DirectiveRecalled.v1': {
      const events = await store.readStream(directiveStream(data.directiveId));
      const { issued } = fold(directive, events as unknown as DirectiveEvent[]);
      return issued && { directiveId: data.directiveId, assignmentId: null, unitId: issued.issuerUnitId };
    }
    default: {
      const { assignmentId } = data;
      const terms = type === 'AssignmentGiven.v1' ? data : (await assignmentIn(store, assignmentId)).terms;
      return terms && { ...(await demandedBy(store, terms)), assignmentId, unitId: terms.unitId };
    }
  }
}

/** What asks for it. A share does not say so itself: the assignment does that was handed on. */
async function demandedBy(
  store: EventStore,
  terms: AssignmentTerms,
): Promise<Pick<Concerned, 'directiveId' | 'checkId' | 'reviewId'>> {
  const { remedy, review, directiveId, parentAssignmentId } = terms;
  if (remedy) return { directiveId: null, checkId: remedy.checkId };
  if (review) return { directiveId: review.directiveId, reviewId: review.reviewId };
  const above = parentAssignmentId && (await assignmentIn(store, parentAssignmentId)).terms;
  return above ? demandedBy(store, above) : { directiveId };
}
