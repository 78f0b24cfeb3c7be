import { directive, directiveStream, type DirectiveEvent, type WebhookNews } from '#domain';
import { fold, type EventStore } from '#event-sourcing';
import { assignmentIn } from '../assignments-in-the-log.js';

/** What a receiver is sent when somebody wants to see whether it works; stands where a topic does. */
export const WEBHOOK_TEST = 'webhook-test';

/** What a piece of news is about. */
export interface Concerned {
  readonly directiveId: string;
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
      return terms && { directiveId: terms.directiveId, assignmentId, unitId: terms.unitId };
    }
  }
}
