import { addresseesAt, addresseesOfIntroduction, coordinatorsIn, laterAddressees, namesField } from './addressees.js';
import { deadlineIn } from './deadline.js';
import { TYPE_NAMES } from './document-type.js';
import type { DraftTask, NamedSpan } from './draft.js';
import { followUpIn } from './follow-up.js';
import { findIntroduction } from './introduction.js';
import { numberedDemands, type NumberedDemand } from './numbered-demands.js';
import type { Paragraph } from './paragraphs.js';
import { productIn } from './product.js';
import { joined, wordsAt, type Piece, type Reading } from './reading.js';
import { recurrenceIn } from './recurrence.js';

/** The demands of a document, whom its introduction binds, and the paragraphs that close it. */
export interface TaskPart {
  tasks: DraftTask[];
  addressees: NamedSpan[];
  /** What stands after the last task, each paragraph read on its own. */
  closing: Reading[];
}

export function readTasks(source: Reading, paragraphs: readonly Paragraph[]): TaskPart {
  const introduction = findIntroduction(source, paragraphs);
  const scope = introduction === -1 ? paragraphs : paragraphs.slice(introduction + 1);
  const demands = numberedDemands(source, scope, introduction === -1);
  const announced = paragraphs[introduction];
  const closing = takeClosing(source, demands);
  return {
    tasks: demands.map((demand) => readTask(readingOf(source, demand.paragraphs, demand.marker.length), demand.no)),
    addressees: announced === undefined ? [] : addresseesOfIntroduction(readingOf(source, [announced])),
    closing: (demands.length === 0 ? paragraphs : closing).map((paragraph) => readingOf(source, [paragraph])),
  };
}

/** Paragraphs as one text: their lines joined by a space, paragraphs kept apart by a line break. */
function readingOf(source: Reading, paragraphs: readonly Paragraph[], skip = 0): Reading {
  const pieces = paragraphs.flatMap(({ lines }, p) =>
    lines.map(({ from, to }, l): Piece => ({ from: p + l === 0 ? from + skip : from, to, glue: l === 0 ? '\n' : ' ' })),
  );
  return joined(source, pieces);
}

function readTask(reading: Reading, no: string): DraftTask {
  const text = wordsAt(reading, { from: 0, to: reading.text.length });
  return {
    no,
    text: text === null ? null : { ...text, value: reading.text },
    lead: namesField(addresseesAt(reading, 0)),
    subAddressees: laterAddressees(reading),
    coordinators: namesField(coordinatorsIn(reading)),
    deadline: deadlineIn(reading),
    recurrence: recurrenceIn(reading),
    product: productIn(reading),
    monitor: followUpIn(reading, true)?.monitor?.value ?? null,
  };
}

const THIS_DOCUMENT = new RegExp(`^(?:${TYPE_NAMES}|văn bản) này(?!\\p{L})`, 'u');
const CALLS_FOR_IT = new RegExp(`(?<!\\p{L})(?:${TYPE_NAMES}|văn bản) này(?!\\p{L})`, 'u');
const OPENS_CLOSING = /^(?:giao|căn cứ|yêu cầu|đề nghị|nhận được|trên đây là|trong quá trình)(?!\p{L})/u;
const WORDS_OF_A_BY_LINE = 15;

/** Takes from the last demand the paragraphs that belong to the whole document, and gives them back. */
function takeClosing(source: Reading, demands: readonly NumberedDemand[]): Paragraph[] {
  const last = demands.at(-1);
  if (last === undefined) return [];
  const at = last.paragraphs.findIndex((paragraph, i) => i > 0 && closes(source, last.paragraphs[i - 1], paragraph));
  return at === -1 ? [] : last.paragraphs.splice(at);
}

function closes(source: Reading, before: Paragraph | undefined, paragraph: Paragraph): boolean {
  const end = before?.lines.at(-1)?.to ?? 0;
  if (source.text.slice(Math.max(0, end - 3), end) === './.') return true;
  const reading = readingOf(source, [paragraph]);
  if (THIS_DOCUMENT.test(reading.key) || followUpIn(reading) !== null) return true;
  if (OPENS_CLOSING.test(reading.key) && CALLS_FOR_IT.test(reading.key)) return true;
  const words = reading.text.slice(0, 200).split(' ').length;
  return (
    paragraph.lines[0]?.gap === true &&
    paragraph.marker === null &&
    words <= WORDS_OF_A_BY_LINE &&
    /[\p{L}\p{N})]$/u.test(reading.text)
  );
}
