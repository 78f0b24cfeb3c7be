import type { Messages } from './messages.js';

const STATUSES: Readonly<Record<string, string>> = {
  opened: 'waits for the unit to rate itself',
  'self-rated': 'waits to be appraised',
  appraised: 'waits for its decision',
  decided: 'is decided',
  waived: 'is waived',
  cancelled: 'was cancelled',
  open: 'is open',
  closed: 'is closed',
};

const PARTS: Readonly<Record<string, string>> = {
  general: 'General points are',
  tasks: 'Points for tasks are',
};

/** Evaluation and commendations. */
export const evaluationMessagesEn: Messages = {
  'period-not-rated': (t) =>
    `Units are not rated for "${t.period}". Choose a quarter (2026-Q1), a year (2026) or a term of the committee.`,
  'points-invalid': (t) =>
    `${PARTS[t.part ?? ''] ?? 'Points are'} ${t.points}, and must lie between 0 and ${t.most}. Correct the points.`,
  'rating-unknown': (t) => `"${t.rating}" is no rating. Choose excellent, good, completed or not-completed.`,
  'evaluation-round-unknown': () => 'There is no such round. Reload the list of rounds.',
  'evaluation-round-exists': (t) =>
    `The committee has a round for ${t.period} already. Use that one; if it was opened wrongly, cancel it and open another.`,
  'evaluation-round-out-of-turn': (t) =>
    `The round ${STATUSES[t.status ?? ''] ?? t.status}, so this can no longer be done. Reload the round.`,
  'cut-off-in-future': (t) =>
    `The cut-off day ${t.cutOffOn} is not over yet (today is ${t.today}). Choose a day before today.`,
  'cut-off-before-period': (t) =>
    `The cut-off day ${t.cutOffOn} lies before the period begins (${t.from}). Choose a later day.`,
  'self-rating-over': (t) =>
    `The last day for self-rating ${t.until} is over (today is ${t.today}). Choose today or a later day, so that units can rate themselves.`,
  'evaluation-round-without-units': () => 'The round rates nobody. Choose at least one unit below the committee.',
  'evaluation-round-too-wide': (t) =>
    `A round rates ${t.most} units at most, here ${t.units}. Name the units, or let the committees below open rounds of their own.`,
  'unit-outside-round': (t) =>
    `${t.unit} does not lie below the committee whose round it is. Leave it out; only those above a unit rate it.`,
  'unit-not-there-at-cut-off': (t) =>
    `${t.unit} did not exist on the cut-off day ${t.cutOffOn}. Leave it out, or choose another day.`,
  'unit-rated-elsewhere': (t) => `${t.unit} is rated for ${t.period} in another round. Leave it out of this one.`,
  'evaluations-waiting': (t) =>
    `${t.count} units are not rated yet: ${t.units}. Decide on them, or set them aside, and close the round then.`,
  'evaluation-round-has-decisions': (t) =>
    `The round has ${t.count} decisions and cannot be cancelled. Correct them one by one, or close the round.`,
  'evaluation-unknown': () => 'There is no such evaluation, or its evidence is still being taken. Reload the round.',
  'rating-out-of-turn': (t) =>
    `The evaluation ${STATUSES[t.status ?? ''] ?? t.status}, so it is not the turn of this step. The unit rates itself, then comes the appraisal, then the decision; take the step that is waited for.`,
  'self-rating-awaited': (t) =>
    `The unit may rate itself until the end of ${t.until}. Wait for it, or appraise after that day.`,
  'lower-units-first': (t) =>
    `Lower levels come first; ${t.count} units below are not decided on: ${t.units}. Decide on them before.`,
  'rates-itself': (t) =>
    `You belong to ${t.unit}, which is rated, so you neither appraise nor decide. Leave it to somebody of the level above.`,
  'rating-reason-missing': () => 'The reasons are missing. Write down what the judgement rests on.',
  'rating-number-missing': () => 'The number of the decision is missing. Enter it.',
  'decided-before-cut-off': (t) =>
    `The day of the decision ${t.decidedOn} lies before the cut-off ${t.cutOffOn}. Check the day.`,
  'commendation-unknown': () => 'There is no such commendation. Reload the list.',
  'commendation-exists': (t) => `The unit was commended by decision ${t.number} before. Check the number and the unit.`,
  'commendation-revoked-already': () => 'The commendation was revoked before. Reload the list.',
  'commends-itself': (t) =>
    `${t.unit} does not lie below the committee that commends, or it is your own unit. Leave it to those above the unit.`,
};
