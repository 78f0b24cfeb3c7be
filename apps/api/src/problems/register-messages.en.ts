import type { Messages } from './messages.js';

/** Numbers of documents, terms, links between documents, attached files. */
export const registerMessagesEn: Messages = {
  'term-ends-before-start': (t) => `"${t.term}" ends (${t.endsOn}) before it begins (${t.startsOn}). Correct the days.`,
  'term-overlaps': (t) =>
    `"${t.term}" overlaps "${t.other}" (from ${t.startsOn}). Change the days so that each day is in one term.`,
  'term-unknown': (t) => `There is no term "${t.term}". Reload the list of terms.`,
  'term-not-of-committee': (t) =>
    `"${t.unit}" has no terms of its own: its numbers stand in the registers of "${t.committee}". Set the term for "${t.committee}" (${t.committeeId}).`,
  'term-has-numbers': (t) =>
    `"${t.term}" has ${t.numbers} numbers. Change its name or days instead; to take it out all the same, send this again with the confirmation.`,
  'number-taken-already': (t) =>
    `Number ${t.number} in ${t.term} is that of a document of ${t.documentDate}. Use the next number (${t.next}), or send it again with a reason for the double.`,
  'double-reason-missing': () => 'There is no reason for the double number. State one, or choose another number.',
  'document-unknown': () => 'There is no such document. Search by its symbol, or enter it as a reference.',
  'reference-exists': (t) => `${t.symbol} was entered before. Use that document, or correct what was entered.`,
  'symbol-not-understood': (t) => `"${t.symbol}" is no symbol of a document. Write it as in 25-NQ/TW or 33/CT-TTg.`,
  'lineage-cycle': (t) =>
    `The link would close a circle: ${t.path}. See which document came first, and link the later one to the earlier one.`,
  'lineage-too-deep': (t) => `The line of documents is longer than ${t.most} generations. Link to a nearer document.`,
  'link-to-draft': (t) => `${t.symbol} is still a draft. Issue it first; then link to it.`,
  'link-unknown': (t) => `There is no such link (${t.relation}). Reload the links of the document.`,
  'too-many-links': (t) => `A document has ${t.most} links at most. Take out those that are not needed.`,
  'replaces-higher-issuer': (t) =>
    `${t.symbol} is a superior's document and cannot be changed (${t.relation}) from below. Choose basis or concretises.`,
  'not-issuers-document': (t) =>
    `Only its issuer or a superior may change ${t.symbol} (${t.relation}). Check the issuer stated for that document.`,
  'open-assignments-undecided': (t) =>
    `${t.symbol} may have open assignments. Choose to keep them, or to withdraw them when this document is in force.`,
  'open-assignments-not-concerned': (t) =>
    `"${t.relation}" does not touch the assignments of ${t.symbol}. Leave that choice out, or choose amends, replaces or recalls.`,
  'later-document-not-in-force': (t) =>
    `It is not known that ${t.symbol} is in force: its date is ${t.documentDate === '?' ? 'blank' : t.documentDate}. Complete or correct its date, wait for the day, or choose to keep them.`,
  'document-is-directive': (t) =>
    t.status === 'draft'
      ? `This is a draft of this system. Open the draft and correct it there.`
      : 'This directive was issued here and is not corrected any more. Issue one that amends or replaces it, and link that to it.',
  'document-date-ahead': (t) =>
    `The document’s date (${t.documentDate}) is still to come (today is ${t.today}). Correct it, or leave it blank if it is not known.`,
  'file-name-invalid': (t) =>
    ({
      blank: 'The file has no name. Name it, for example "directive.pdf".',
      'too-long': `The file’s name has more than ${t.most} characters. Give it a shorter one.`,
    })[t.reason ?? ''] ?? 'The file’s name has invisible control characters. Give it another name.',
  'too-many-files': (t) => `A document has ${t.most} files at most. Take off those that are not needed.`,
  'file-not-attached': () => 'The document has no such file. Reload its list of files.',
  'file-changed': (t) =>
    `The stored file "${t.name}" is ${t.state === 'missing' ? 'gone' : 'not what was attached'} and is not opened. Ask the administrator to restore it from a back-up, or attach the original again.`,
  'joint-issuer-twice': () => 'A unit is named twice among the issuers. Take the double out.',

  'warning-replaced': (t) => `${t.number} was replaced. See its successor among the links.`,
  'warning-double-number': (t) =>
    `Another document of the term has the number ${t.number}. See the register of numbers.`,
  'warning-rests-on-replaced': (t) => `It rests on ${t.symbol}, which was replaced. Check it, and rest on the new one.`,
  'warning-rests-on-recalled': (t) => `It rests on ${t.symbol}, which was recalled. Check what it rests on.`,
  'warning-withdraws-open-assignments': (t) =>
    `At the issue, ${t.open} open assignments of ${t.symbol} are withdrawn. Change the choice at the link to keep them.`,
  'warning-keeps-open-assignments': (t) =>
    `${t.open} open assignments of ${t.symbol} stay as they are. Change the choice at the link to withdraw them.`,
  'warning-basis-unlinked': (t) =>
    `Documents that the text cites are not linked: ${t.symbols}. Choose known ones, or enter them as references.`,
};
