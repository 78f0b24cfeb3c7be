import type { components } from '../api/schema.js';

export type Webhook = components['schemas']['WebhookViewDto'];
export type Topic = Webhook['topics'][number];

/** Typed whole: a topic that the API gets does not compile until it stands here. */
const EACH: Readonly<Record<Topic, true>> = {
  'directive-issued': true,
  'directive-recalled': true,
  'assignment-given': true,
  'assignment-delivered': true,
  'assignment-acknowledged': true,
  'assignment-refused': true,
  'assignment-cascaded': true,
  'report-submitted': true,
  'report-returned': true,
  'report-accepted': true,
  'extension-asked': true,
  'extension-granted': true,
  'extension-denied': true,
  'assignment-suspended': true,
  'assignment-resumed': true,
  'assignment-withdrawn': true,
  'assignment-transferred': true,
  'assignment-step-undone': true,
  'assignment-chased': true,
};

/** What other systems can be told, in the order in which it happens. */
export const TOPICS = Object.keys(EACH) as readonly Topic[];
