import { asOfMessagesEn } from './as-of-messages.en.js';
import { checkMessagesEn } from './check-messages.en.js';
import { evaluationMessagesEn } from './evaluation-messages.en.js';
import type { Messages } from './messages.js';
import { lateInASentence, missingInASentence } from './missing-in-words.js';
import { webhookMessagesEn } from './webhook-messages.en.js';
import { orderMessagesEn } from './order-messages.en.js';
import { reformMessagesEn } from './reform-messages.en.js';
import { reviewMessagesEn } from './review-messages.en.js';
import { reportMessagesEn } from './report-messages.en.js';
import { registerMessagesEn } from './register-messages.en.js';
import { codeAsKnown, registerProblemsInWords } from './register-problems-in-words.js';
import { sizeInWords } from './size-in-words.js';

/** What is refused and what the person does next, in English. */
export const messagesEn: Messages = {
  ...webhookMessagesEn,
  ...orderMessagesEn,
  ...reportMessagesEn,
  ...registerMessagesEn,
  ...reformMessagesEn,
  ...checkMessagesEn,
  ...reviewMessagesEn,
  ...evaluationMessagesEn,
  ...asOfMessagesEn,
  'invalid-input': () => 'Some fields are not valid. Correct those named with this answer and send it again.',
  'json-invalid': () => 'The body is not valid JSON. Check brackets and commas and send it again.',
  'request-refused': (t) => `The request breaks the protocol (${t.reason}). Check the program that sends it.`,
  'cursor-invalid': () => 'The page cursor cannot be used. Load the list again from its first page.',
  'search-says-nothing': (t) =>
    `"${t.text}" has neither letter nor digit to search for. Enter at least one, or leave it empty to see everything.`,
  // As it was typed: it may well look like a day.
  'date-invalid': (_t, { date = '?' }) =>
    `"${String(date)}" is not a day of the calendar from 1900 to 2199. Write it as YEAR-MONTH-DAY, for example 2026-03-31.`,
  'decided-ahead': (t) =>
    `The decision (${t.decidedOn}) is dated after today (${t.today}). Enter the day that the decision bears.`,
  'decided-too-early': (t) =>
    `The decision (${t.decidedOn}) is dated before ${t.earliest}. Check the year that the decision bears.`,
  'term-invalid': (t) => `A term of ${t.days} days is not possible. Give a number of days from 1 to ${t.mostDays}.`,
  'route-unknown': (t) => `There is no ${t.method} ${t.path}. See /api/docs for what there is.`,
  'body-too-large': (t) => `The body is larger than ${sizeInWords(t.mostBytes)}. Split it and send the parts.`,
  'media-type-unsupported': () =>
    'This content type is not taken here. Send application/json, or the type that /api/docs names.',
  'precondition-required': () =>
    'Say which revision you saw: load the draft again and send its ETag in the If-Match header.',
  'internal-error': (t) =>
    `Something went wrong on our side. Try again; if it stays, tell the administrator the incident ${t.incident}.`,

  'token-malformed': () =>
    'The Authorization header holds no token of this API. Send it as "Authorization: Bearer <token>", with the token that the login answered.',
  'token-missing': () => 'You are not logged in. Log in and send the token in the Authorization header.',
  'token-unknown': () => 'The token is not known. Log in again.',
  'token-expired': () => 'The session has expired. Log in again.',
  'token-revoked': () => 'The session was ended. Log in again.',
  'login-failed': () => 'Login name or password is wrong. Check both and try again.',
  'account-disabled': () => 'This account is closed. Ask the administrator to open it again.',
  'password-must-change': () =>
    'You use a one-time password. Replace it (PUT /api/v1/me/password) before you do anything else.',
  'not-allowed': () => 'You may not do this. Ask somebody with the right in the unit concerned, or the administrator.',
  'password-wrong': () => 'The present password is wrong. Enter the present password again.',
  'password-too-weak': (t) =>
    ({
      'too-short': `The password is too short. Use at least ${t.least} characters.`,
      'too-long': `The password is too long. Use at most ${t.most} characters.`,
      'is-login': 'The password is the login name. Choose another one.',
      'is-the-old-one': 'The new password is the old one. Choose another one.',
    })[t.reason ?? ''] ?? 'The password is too weak. Choose another one.',
  'session-unknown': () => 'There is no such session, or it has ended. Load the list of sessions again.',
  'too-many-attempts': (t) => `Too many attempts to log in. Wait ${t.retryAfterSeconds} seconds and try again.`,
  'too-many-requests': (t) =>
    `More requests were sent than one person makes in a minute. Wait ${t.retryAfterSeconds} seconds and go on.`,
  'queue-board-closed': () =>
    'The board of the queues opens by an address that is good once. Ask for one with POST /api/v1/admin/queue-board-tickets (administrators) and open it in the browser.',
  'foreign-page': () => 'This request comes from another page. Do it on a page of this system.',
  'sample-refused': () =>
    'An office works here, and the sample province would get into its register. Start an empty installation elsewhere to try it.',
  'too-many-live-streams': (t) =>
    `This account follows changes in ${t.most} places already. Close a window that is not needed and open this one again.`,
  'live-streams-full': () =>
    'Too many people follow changes at the moment. Load the page by hand; it is tried again by itself.',

  'stale-screen': (t) =>
    `Somebody changed this meanwhile (you saw revision ${t.seenRevision}, it is at ${t.currentRevision} now). Load it again, look at the change, then repeat.`,
  'stale-revision': () => 'Somebody wrote at the same moment. Send the request again.',
  'too-much-contention': () => 'Many people write to the same item. Wait a moment and send the request again.',
  'idempotency-key-reused': () => 'This idempotency key was used for another request. Use a new key for a new request.',
  'not-caught-up': (t) => `The figures are being brought up to date. Try again in ${t.retryAfterSeconds} seconds.`,
  'server-stopping': (t) =>
    `This server is about to stop. Repeat in ${t.retryAfterSeconds} seconds; under the same idempotency key nothing is written twice.`,
  unavailable: (t) =>
    `The data store does not answer. Repeat in ${t.retryAfterSeconds} seconds; under the same idempotency key nothing is written twice.`,

  'text-empty': () => 'The text is empty. Send the whole directive as plain text.',
  'text-too-large': (t) =>
    `The text is larger than ${sizeInWords(t.mostBytes)}. Send the words only, without pictures and annexes.`,
  'text-binary': (t) =>
    `This is no plain text (${t.kind}). Open the file, choose "Save as" plain text (.txt) in UTF-8, and send that.`,
  'text-encoding': (t) =>
    `The text is encoded as ${t.encoding}, not as UTF-8. Open it in Word or Notepad, choose "Save as" with encoding UTF-8 (a Unicode font), and send that.`,
  'text-type-unsupported': (t) =>
    `"${t.mediaType}" is no plain text. Send the whole text with Content-Type: text/plain in UTF-8, or application/json as {"text": …}.`,
  'secret-document': (t) =>
    `The document is marked "${t.mark}". Secret papers have no place in this system; handle it under the rules for state secrets.`,
  'directive-unknown': () => 'There is no such directive, or its draft was discarded. Look it up in the register.',
  'directive-exists': () => 'This draft exists already. Open it from the register.',
  'directive-issued-already': (t) =>
    `Directive ${t.number} was issued and cannot be edited. Recall it, or issue one that replaces it.`,
  'directive-issued-twice': (t) =>
    `Directive ${t.number} was issued on ${t.issuedOn} and is not issued again. To take it back, open it and recall it with a reason.`,
  'directive-recalled': (t) => `Directive ${t.number} was recalled. Draft and issue a new one.`,
  'task-unknown': (t) =>
    `The draft has no task ${t.taskNo} (it has: ${t.known}). Check the number; to add a new task, send "added": true with it.`,
  'task-exists': (t) =>
    `The draft has a task ${t.taskNo} already. Choose another number for the new task, or leave out "added" to change this one.`,
  'directive-not-issued': () => 'The directive was not issued, so it cannot be recalled. Discard the draft instead.',
  'directive-recalled-already': () => 'The directive was recalled before. There is nothing left to do.',
  'draft-incomplete': (_, { missing }) =>
    `The draft cannot be issued yet: ${missingInASentence(missing, 'en')}. Fill that in, then issue it.`,
  'deadline-before-issue': (t, { tasks }) =>
    `The deadline of ${lateInASentence(tasks, 'en')} is before the day of issue (${t.issuedOn}). Choose a later day.`,
  'too-many-tasks': (t) => `The directive has ${t.count} tasks, ${t.most} is the most. Split it.`,
  'recall-reason-missing': () => 'The reason for the recall is missing. State it.',
  'addressee-out-of-scope': (t) =>
    `Task ${t.taskNo} names "${t.unit}", which is not below the issuer. Choose a unit below it.`,

  'assignment-unknown': () => 'There is no such assignment. Load the list of assignments again.',
  'assignment-given-already': () => 'This assignment was given before. It need not be given again.',
  'step-out-of-turn': (t) =>
    `The assignment stands at "${t.status}", where this step is not possible. Load it again and see which step is next.`,
  'assignment-withdrawn': () => 'The assignment was withdrawn. It needs neither work nor report any more.',
  'assignment-closed': () => 'The assignment is done and was accepted. There is nothing left to do.',
  'assignment-suspended': () => 'The assignment is suspended. Ask the giver to let it go on first.',
  'reason-missing': () => 'The reason is missing. State it and send the request again.',
  'cascade-not-below': (t) => `"${t.unit}" is not below your unit. Hand on to units below only.`,
  'cascade-unit-dissolved': (t) => `"${t.unit}" was dissolved. Hand on to its successor.`,
  'cascaded-already': (t) => `It was handed on to "${t.unit}" before. Take this unit off the list.`,
  'cascade-to-nobody': () => 'No unit is chosen. Choose at least one unit below.',
  'child-deadline-after-parent': (t) =>
    `The deadline for "${t.unit}" (${t.child}) is after the assignment's own (${t.parent}). Choose ${t.parent} or earlier.`,
  'child-deadline-past': (t) =>
    `The deadline for "${t.unit}" (${t.deadline}) is over already. Choose ${t.today} or later.`,
  'happened-too-early': (t) =>
    `The time stated (${t.occurredAt}) is before the step that it follows (${t.previousAt}). State when it happened, or leave it out if that is now.`,
  'report-empty': () => 'The report has no results. Write down what was achieved.',
  'acceptance-by-doer': () => 'Whoever did the work cannot judge the report. Leave it to the unit that gave the task.',
  'no-report-waits': () => 'No report waits. Load the assignment again.',
  'no-deadline-to-extend': () => 'The assignment has no deadline. It needs no extension.',
  'extension-not-later': (t) =>
    `The day asked for (${t.asked}) is not after the present deadline (${t.present}). Choose a later day.`,
  'extension-asked-already': () => 'An extension was asked for and waits. Wait for the answer of the giver.',
  'no-extension-asked': () => 'No extension was asked for. Load the assignment again.',
  'not-suspended': () => 'The assignment is not suspended. It need not be resumed.',

  'one-file-wanted': (t) => `${WRONG_FORMS[t.reason ?? ''] ?? WRONG_FORMS['no-file']} ${RIGHT_FORM}`,
  'evidence-not-found': () => 'No report of the assignment names this evidence. Load the assignment again.',
  'evidence-empty': (t) => `The file "${t.name}" is empty (0 bytes). Check it and upload it again.`,
  'evidence-too-large': (t) =>
    `The file "${t.name}" is larger than ${sizeInWords(t.maxBytes)}. Compress or split it and upload it again.`,
  'evidence-type-mismatch': (t) =>
    `The file "${t.name}" is not what it is declared as (${t.declaredType}); its content is ${t.actualType}. Save it in the right format and upload it again.`,
  'evidence-type-not-allowed': (t) => `Files like "${t.name}" are not taken. Use one of: ${t.allowed}.`,
  'evidence-missing': () => 'This assignment demands a product. Upload and attach at least one piece of evidence.',
  'evidence-unknown': (t) => `The file "${t.name}" is not in store. Upload it again, or take it away, then send this.`,

  'unit-unknown': (t) => `There is no unit "${t.unit}". Choose one from the register of units.`,
  'unit-exists': (t) => `The code "${t.unitCode}" belongs to "${t.name}"${codeAsKnown(t, 'en')}. Use another code.`,
  'unit-within-itself': (t) => `The unit "${t.unitCode}" cannot stand below itself. Choose another parent.`,
  'parent-unit-missing': (t) => `The parent of "${t.unitCode}" does not exist. Establish the parent first.`,
  'unit-dissolved': (t) => `"${t.name}" does not exist on that day (${t.on}). Choose its successor.`,
  'unit-not-yet-established': (t) =>
    `"${t.name}" is established on ${t.on} only. Choose that day or a later one, or another unit.`,
  'dissolved-before-established': (t) =>
    `"${t.name}" was established on ${t.establishedOn} and cannot end before that. Choose a later day.`,
  'unit-has-units-below': (t) =>
    `"${t.name}" still has units below it on that day: ${t.left}. Enter a decree under Reform of units that moves or merges them, or end the units below first.`,
  'group-unknown': (t) => `There is no group "${t.group}". Choose one from the list of groups.`,
  'group-empty': (t) => `The group "${t.name}" has no unit on ${t.asOf}. Edit the group or choose other addressees.`,
  'group-selects-nothing': (t) => `The group "${t.name}" selects nothing. Choose kinds of unit, or name units.`,
  'register-inconsistent': (_t, { problems }) =>
    `The register contradicts itself: ${registerProblemsInWords(problems, 'en')}. Correct these entries and import it again.`,
  'user-exists': (t) => `The login name "${t.login}" is taken. Choose another one.`,
  'user-unknown': () => 'There is no such account. Choose one from the list of accounts.',
  'day-not-in-year': (t) => `${t.date} is not in ${t.year}. Edit the calendar of its own year.`,
  'already-a-holiday': (t) => `${t.date} is a day off already. Choose another day.`,
  'not-a-holiday': (t) => `${t.date} is no day off. Load the calendar again.`,
  'already-a-swap-workday': (t) => `${t.date} is a swap working day. Cancel that first.`,
  'not-a-swap-workday': (t) => `${t.date} is no swap working day. Load the calendar again.`,
  'not-a-day-off': (t) => `${t.date} is not a day off of the week. Choose a Saturday or a Sunday.`,

  'warning-period-not-set': () => 'The text demands periodic reports but names no period. Set the reporting period.',
  'warning-addressee-unmatched': (t) =>
    `Task ${t.taskNo}: "${t.names}" matches nothing in the register. Choose a unit or a group.`,
  'warning-task-without-deadline': (t) => `Task ${t.taskNo} has no deadline. Set one, or leave it if that is meant.`,
  'warning-deadline-far-off': (t) =>
    `The deadline of task ${t.taskNo} is more than ${t.years} years away. Check the year.`,
  'warning-monitor-unmatched': (t) => `The monitor "${t.name}" matches no unit. Choose the unit.`,
  'warning-grassroots-directive': () =>
    'A grassroots committee usually issues no Chỉ thị. Check the type of document before you issue it.',
};

const RIGHT_FORM = 'Send exactly one file, as multipart/form-data, in the field "file".';
const WRONG_FORMS: Readonly<Record<string, string>> = {
  'no-file': 'The request carries no file.',
  'several-parts': 'The form holds something besides the file; nothing of it was kept.',
  'other-field': 'The form holds a field other than "file"; nothing of it was kept.',
};

export const titlesEn: Readonly<Record<number, string>> = {
  400: 'The request is not right',
  401: 'Login needed',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Conflicts with how things stand',
  412: 'Changed meanwhile',
  413: 'Too large',
  415: 'Format not taken',
  422: 'Cannot be carried out',
  428: 'Revision missing',
  429: 'Too much at once',
  500: 'Internal error',
  503: 'Not available for the moment',
};
