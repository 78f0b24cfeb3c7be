import type { AssignmentEvent } from '../assignment/events.js';
import type { DirectiveEvent } from '../directive/directive.js';

/**
 * What other systems can be told, under names that stay when an event gets a new version. Each goes by the same name
 * as the notice that people read, where there is one.
 */
export const TOPIC_OF = {
  'DirectiveIssued.v1': 'directive-issued',
  'DirectiveRecalled.v1': 'directive-recalled',
  'AssignmentGiven.v1': 'assignment-given',
  'AssignmentDelivered.v1': 'assignment-delivered',
  'AssignmentAcknowledged.v1': 'assignment-acknowledged',
  'AssignmentRefused.v1': 'assignment-refused',
  'AssignmentCascaded.v1': 'assignment-cascaded',
  'ReportSubmitted.v1': 'report-submitted',
  'ReportReturned.v1': 'report-returned',
  'ReportAccepted.v1': 'report-accepted',
  'ExtensionRequested.v1': 'extension-asked',
  'ExtensionGranted.v1': 'extension-granted',
  'ExtensionDenied.v1': 'extension-denied',
  'AssignmentSuspended.v1': 'assignment-suspended',
  'AssignmentResumed.v1': 'assignment-resumed',
  'AssignmentWithdrawn.v1': 'assignment-withdrawn',
  'AssignmentTransferred.v1': 'assignment-transferred',
  'AssignmentStepReverted.v1': 'assignment-step-undone',
  'AssignmentChased.v1': 'assignment-chased',
} as const satisfies Partial<Record<(AssignmentEvent | DirectiveEvent)['type'], string>>;

/** Events that other systems can be told of. */
export type WebhookNews = Extract<AssignmentEvent | DirectiveEvent, { type: keyof typeof TOPIC_OF }>;
export type WebhookTopic = (typeof TOPIC_OF)[keyof typeof TOPIC_OF];

export const WEBHOOK_TOPICS: readonly WebhookTopic[] = Object.values(TOPIC_OF);
