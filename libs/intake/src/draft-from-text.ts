import { citedByName, citedDocuments } from './basis.js';
import { disseminationIn } from './dissemination.js';
import type { DirectiveDraft } from './draft.js';
import { followUpIn } from './follow-up.js';
import { readHead } from './head.js';
import { linesOf } from './lines.js';
import { paragraphsOf } from './paragraphs.js';
import { readDocument } from './reading.js';
import { readRecipients } from './recipients.js';
import { readSecrecy } from './secrecy.js';
import { sectionsOf } from './sections.js';
import { readSigner, readSigningTime } from './signature.js';
import { splitTail } from './tail.js';
import { readTasks } from './tasks.js';
import { findTitleBlock } from './title-block.js';

/**
 * Reads the plain text of a directive. Every field carries the span of the given text that it came from, and is null
 * (or an empty list) where the text states nothing: no number, date or deadline is ever made up. Pure; takes time
 * in proportion to the length of the text; any string is accepted.
 */
export function draftFromText(text: string): DirectiveDraft {
  const source = readDocument(text);
  const lines = linesOf(source);
  const block = findTitleBlock(source, lines);
  const { head, body, tail } = sectionsOf(source, lines, block);
  const headFields = readHead(source, block, head, tail);
  const { tasks, addressees, closing } = readTasks(source, paragraphsOf(source, body));
  const { recipients, signature } = splitTail(source, tail);
  const followUp = closing.map((reading) => followUpIn(reading)).find((found) => found !== null) ?? null;
  const monitor = followUp?.monitor?.value ?? null;
  return {
    ...headFields,
    signedAt: readSigningTime(source),
    signer: readSigner(source, signature),
    addressees,
    tasks: tasks.map((task) => ({ ...task, monitor: task.monitor ?? monitor })),
    dissemination: closing.map(disseminationIn).find((found) => found !== null) ?? null,
    recipients: readRecipients(source, recipients),
    basis: citedDocuments(source, headFields.number?.value ?? null),
    citedByName: citedByName(source),
    classification: readSecrecy(source, lines),
    followUp,
  };
}
