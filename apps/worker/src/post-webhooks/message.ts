import type { Concerned } from '#application';
import { TOPIC_OF, type WebhookNews } from '#domain';
import type { RecordedEvent } from '#event-sourcing';

/** What another system is told: what happened, when, and where to look. No name of a person, no text of a report. */
export function messageOf(event: RecordedEvent<WebhookNews>, concerned: Concerned, publicUrl: string | null): string {
  const { assignmentId, directiveId } = concerned;
  const path = assignmentId ? `/assignments/${assignmentId}` : `/directives/${directiveId}`;
  return JSON.stringify({
    type: TOPIC_OF[event.type],
    occurredAt: new Date(event.meta.occurredAt).toISOString(),
    ...concerned,
    ...(event.type === 'AssignmentChased.v1' && { rung: event.data.rung }),
    link: `${publicUrl ?? ''}${path}`,
  });
}
