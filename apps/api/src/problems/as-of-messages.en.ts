import type { Messages } from './messages.js';

/** Looking back at a past instant. */
export const asOfMessagesEn: Messages = {
  'as-of-ahead': (t) =>
    `${t.at} is still to come; it is ${t.now} now. Choose a past instant, or leave it out to see how things stand.`,
  'clock-since-out-of-range': (t) =>
    `Nothing can be counted since ${t.since}. Choose a day from ${t.earliest} to ${t.latest}.`,
  'comparison-backwards': (t) =>
    `The earlier instant (${t.from}) comes after the later one (${t.to}). Exchange the two.`,
};
