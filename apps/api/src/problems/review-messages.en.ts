import type { Messages } from './messages.js';

/** What comes next, by where the review stands. */
const NEXT: Readonly<Record<string, string>> = {
  open: 'Next: collect the reports and conclude it, or cancel it.',
  concluded: 'Next: correct its conclusion where something is wrong.',
  cancelled: 'Nothing comes next; open another review where one is needed.',
};

/** Interim and final reviews of directives. */
export const reviewMessagesEn: Messages = {
  'review-unknown': () => 'There is no such review. Load the list again.',
  'review-exists': () => 'This review was opened already. Open it from the list to go on.',
  'review-final-exists': (t) =>
    `A final review of this directive was opened on ${t.on} ("${t.title}"). Go on with that one, or cancel it if it is not concluded; on the way, open an interim review.`,
  'review-out-of-turn': (t) =>
    `The review is ${t.status}, where this step does not fit. ${NEXT[t.status ?? ''] ?? 'Load it again and see what comes next.'}`,
  'review-directive-not-in-force': (t) =>
    t.status === 'recalled'
      ? 'The directive was recalled; nothing of it is reviewed any more. Choose the directive that replaced it.'
      : 'The directive is not issued yet. Issue it first, then open a review of it.',
  'review-untitled': () => 'The title is missing. Say what is reviewed.',
  'review-of-nobody': () => 'No unit is asked to report. Choose at least one unit.',
  'review-too-wide': (t) =>
    `A review asks at most ${t.most} units, here are ${t.count}. Ask the units above, which hand it on, or open several reviews.`,
  'review-of-issuer': () =>
    'The unit that issued the directive accepts the reports and does not report to itself. Leave it out.',
  'review-unit-out-of-reach': (t) =>
    `"${t.unit}" is not below the committee that issued the directive. Choose units of that committee.`,
  'review-days-reversed': (t) => `The period ends (${t.to}) before it begins (${t.from}). Correct the days.`,
  'review-opened-too-early': (t) =>
    `The review is said to have been opened on ${t.openedOn}, before the directive was issued (${t.issuedOn}). Enter when it was opened, or leave that out if it is today.`,
  'review-figures-too-early': (t) =>
    `The directive was issued on ${t.issuedOn}: on ${t.figuresOn} there are no figures of it yet. Choose a later day.`,
  'review-figures-ahead': (t) =>
    `The figures are to be taken on ${t.figuresOn}, which is after ${t.latest}. At the opening choose that day or an earlier one; an open review is concluded when the day has come.`,
  'review-reports-due-past': (t) =>
    `The last day for the reports (${t.deadline}) has passed (today is ${t.today}). Choose a later one.`,
  'review-conclusion-empty': () => 'The conclusion says nothing of the results. Enter at least the results.',
  'review-concluded-too-early': (t) =>
    `The conclusion (${t.concludedOn}) is dated before the review was opened (${t.openedOn}). Correct the day.`,
  'review-concluded-ahead': (t) =>
    `The conclusion (${t.concludedOn}) is dated after today (${t.today}). Enter the day that it bears.`,
  'review-reason-missing': () => 'The reason is missing. State it and send again.',
};
