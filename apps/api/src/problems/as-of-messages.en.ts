import type { Messages } from './messages.js';

/** Looking back at a past instant. */
export const asOfMessagesEn: Messages = {
  'as-of-ahead': (t) =>
    `${t.at} (${t.field}) is still to come; it is ${t.now} now. Choose a past instant, or leave it out to see how things stand.`,
  'comparison-backwards': (t) =>
    `The earlier instant (from ${t.from}) comes after the later one (to ${t.to}). Exchange the two.`,
};
