import type { Messages } from './messages.js';

/** What comes next, by where the check stands. */
const NEXT: Readonly<Record<string, string>> = {
  planned: 'Next: open it by a decision, or correct or cancel the plan.',
  opened: 'Next: record findings, conclude it, or cancel it.',
  concluded: 'Next: demand remedies, or close it once every demand is verified.',
  closed: 'Nothing comes next; plan another check where one is needed.',
  cancelled: 'Nothing comes next; plan another check where one is needed.',
};

/** Checks and supervision. */
export const checkMessagesEn: Messages = {
  'check-unknown': () => 'There is no such check. Load the list again.',
  'check-exists': () => 'This check was planned already. Open it to go on.',
  'check-out-of-turn': (t) =>
    `The check is ${t.status}, where this step does not fit. ${NEXT[t.status ?? ''] ?? 'Load it again and see what comes next.'}`,
  'check-untitled': () => 'The title is missing. Say what the programme or the check is about.',
  'check-of-nobody': () => 'No unit is named. Choose at least one unit to be checked.',
  'check-of-itself': () =>
    'An inspecting unit does not check itself. Leave it out, or let the inspection above it plan the check.',
  'check-too-wide': (t) => `A check has at most ${t.most} ${t.what}, here are ${t.count}. Make several checks of it.`,
  'check-days-reversed': (t) => `The ${t.what} ends (${t.to}) before it begins (${t.from}). Correct the days.`,
  'check-too-long': (t) =>
    `The check lasts from ${t.from} to ${t.to}, more than ${t.mostYears} years. Check the years.`,
  'check-period-ahead': (t) =>
    `The time to be looked at ends on ${t.periodTo}, in a later year than the check itself (${t.endsOn}). Correct the days.`,
  'check-file-unknown': () => 'The check has no such file. Open its findings again and choose the file there.',
  'programme-unknown': () => 'There is no such programme. Choose one from the list, or set one up.',
  'programme-of-another-year': (t) =>
    `The check begins in ${t.startsIn}; the programme chosen is of ${t.year}, or another unit's. Choose the right programme, or none.`,
  'programme-approved-too-late': (t) =>
    `The approval (${t.on}) is after the programme's year ${t.year}. Correct the day.`,
  'decision-number-missing': () => 'The number of the decision or conclusion is missing. Enter number and symbol.',
  'opened-before-decision': (t) =>
    `The check begins (${t.startsOn}) before it was decided (${t.decidedOn}). Correct the days.`,
  'member-of-checked-unit': (t) => `${t.member} belongs to a unit that is checked. Choose somebody else for the team.`,
  'finding-empty': () => 'The finding has no text. Say what was found.',
  'finding-without-reference': () =>
    'The finding refers to nothing. Name the assignment, event, evidence or file that proves it.',
  'finding-unknown': () => 'There is no such finding, or it was withdrawn. Load the check again.',
  'finding-reference-not-found': (t) =>
    `The reference "${t.id}" (${t.place}) is not there, or not within the check. Choose it from the record of the checked units.`,
  'unit-outside-check': (t) =>
    `"${t.unit}" is not within the check. Choose a unit that is checked, one below it, or its successor.`,
  'check-reason-missing': () => 'The reason is missing. State it and send again.',
  'conclusion-empty': () => 'The conclusion has no text. Enter it.',
  'concluded-before-start': (t) =>
    `The conclusion (${t.concludedOn}) is dated before the check began (${t.startsOn}). Correct the day.`,
  'concluded-ahead': (t) =>
    `The conclusion (${t.concludedOn}) is dated after today (${t.today}). Correct the day; a recorded conclusion stays as it is.`,
  'remedy-on-strength': () =>
    'The finding chosen is a strength: there is nothing to mend. Choose a shortcoming or a violation.',
  'remedy-empty': () => 'The demand has no text. Say what the unit must do.',
  'remedy-without-finding': () => 'The demand rests on no finding. Choose at least one finding of this check.',
  'remedy-unit-dissolved': (t) =>
    t.successors
      ? `"${t.unit}" is no more and was divided among: ${t.successors}. Choose the unit that must mend it.`
      : `"${t.unit}" is no more, and no successor is known. Ask the administrator to enter the decree, or choose another unit.`,
  'remedy-of-inspectors': () =>
    'The inspecting unit cannot both mend and verify. Choose another unit that must mend it, or report it to the inspection above.',
  'remedy-deadline-past': (t) =>
    `The deadline of "${t.unit}" (${t.deadline}) has passed (today is ${t.today}). Choose a later one.`,
  'remedies-open': (t) =>
    `Demands ${t.demands} are not verified yet. Verify them or waive them by withdrawal, then close the check.`,
  'remedy-verified-by-inspector': () =>
    'This is a remedial demand of a check: only the inspecting unit accepts or returns it. Ask that unit to look at the report.',
};
