import { isCapitals } from './casing.js';
import type { Line } from './lines.js';
import { isBullet, markerAt, type Marker } from './numbering.js';
import type { Reading } from './reading.js';

/** Lines that make one paragraph, and the number it begins with, if it does. */
export interface Paragraph {
  lines: Line[];
  marker: Marker | null;
}

const PAGE_NUMBER = /^[-–]? ?\d{1,3} ?[-–]?$/;
const STARTS_INSIDE = /^[\p{Ll}\p{N},;:)%]/u;
const ENDS_SENTENCE = /[.!?:;…]["”’)]{0,3}$/;
const ENDS_OPEN = /(?:\.\.\.|…)$/;
const OPENS_A_NAME = /(?:,|(?<!\p{L})(?:của|và|với|các|cho|tại|theo|về|ở|ban|tỉnh|huyện|xã|phường))$/u;
// Rules look at the ends of lines only: a line may be as long as the document.
const WINDOW = 100;

/**
 * Lines put together to paragraphs. A line goes on in the next one when the sentence does, also over the blank line
 * (and the page number) that a page break leaves; a number that is not the next of its list does not begin a
 * paragraph in the middle of a sentence ("… theo Điều / 5. Các …").
 */
export function paragraphsOf(source: Reading, lines: readonly Line[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const last = new Map<string, number>();
  const width = widthOfPrint(lines);
  let previous: Line | undefined;
  let gap = false;
  for (const line of lines) {
    gap ||= line.gap;
    if (line.to - line.from < 10 && PAGE_NUMBER.test(source.text.slice(line.from, line.to))) continue;
    const open = paragraphs.at(-1);
    const seam = previous === undefined ? null : seamOf(source, previous, { ...line, gap });
    const marker = markerAt(
      source.text.slice(line.from, line.from + WINDOW),
      source.key.slice(line.from, line.from + WINDOW),
    );
    const accepted = marker !== null && beginsItem(marker, seam, last) ? marker : null;
    if (open === undefined || seam === null || accepted !== null || !(goesOn(seam) || fillsLine(seam, width))) {
      paragraphs.push({ lines: [line], marker: accepted });
      if (accepted !== null) last.set(accepted.style, accepted.value);
    } else open.lines.push(line);
    previous = line;
    gap = false;
  }
  return paragraphs;
}

interface Seam {
  above: string;
  aboveKey: string;
  below: string;
  gap: boolean;
  length: number;
}

/**
 * The width at which the text was broken into printed lines, or Infinity where each paragraph is one line: most
 * lines that go on without a blank line are then nearly as long as the longest.
 */
function widthOfPrint(lines: readonly Line[]): number {
  const going = lines.filter((_, i) => lines[i + 1]?.gap === false).map(({ from, to }) => to - from);
  const longest = going.reduce((most, length) => Math.max(most, length), 0);
  const full = going.filter((length) => length >= longest * 0.75).length;
  const printed = longest >= 50 && longest <= 150 && full >= 5 && full >= going.length * 0.6;
  return printed ? longest : Infinity;
}

/** Whether the line had no room for the next word, so that its end says nothing about the paragraph's. */
function fillsLine({ length, below, gap }: Seam, width: number): boolean {
  const word = below.indexOf(' ') === -1 ? below.length : below.indexOf(' ');
  return !gap && !isBullet(below) && length + 1 + word > width;
}

function seamOf({ text, key }: Reading, above: Line, below: Line): Seam {
  const from = Math.max(above.from, above.to - WINDOW);
  return {
    above: text.slice(from, above.to),
    aboveKey: key.slice(from, above.to),
    below: text.slice(below.from, Math.min(below.to, below.from + WINDOW)),
    gap: below.gap,
    length: above.to - above.from,
  };
}

function beginsItem(marker: Marker, seam: Seam | null, last: ReadonlyMap<string, number>): boolean {
  if (seam === null || seam.gap || ENDS_SENTENCE.test(seam.above)) return true;
  return marker.value === (last.get(marker.style) ?? 0) + 1 || isCapitals(seam.above);
}

function goesOn({ above, aboveKey, below, gap }: Seam): boolean {
  const inside = STARTS_INSIDE.test(below);
  if (isBullet(below)) return !gap && /^[-–] \p{Ll}/u.test(below) && !ENDS_SENTENCE.test(above) && !above.endsWith(',');
  if (ENDS_OPEN.test(above)) return inside;
  if (ENDS_SENTENCE.test(above)) return inside && !gap && !above.endsWith(':');
  if (inside) return true;
  if (gap) return OPENS_A_NAME.test(aboveKey);
  return isCapitals(above) === isCapitals(below);
}
