import type { Paragraph } from './paragraphs.js';
import type { Reading } from './reading.js';

const ANNOUNCES = /(?<!\p{L})(?:sau|sau đây|dưới đây|như sau) ?:$/u;
const RANK: readonly (readonly string[])[] = [
  ['part'],
  ['roman', 'article'],
  ['1.', '1-', '1/', '1:', 'count', 'order'],
  ['1)'],
  ['a)', 'a.'],
];

const rankOf = (style: string) => RANK.findIndex((styles) => styles.includes(style));

/**
 * Index of the paragraph that announces the tasks ("… thực hiện tốt các nhiệm vụ sau:") with a numbered one right
 * after it, or -1. One inside an item of a higher level announces that item's own list and does not count.
 */
export function findIntroduction(source: Reading, paragraphs: readonly Paragraph[]): number {
  let highest = RANK.length;
  for (const [i, { lines, marker }] of paragraphs.entries()) {
    if (marker !== null && marker.style !== 'roman' && marker.style !== 'part' && rankOf(marker.style) !== -1) {
      highest = Math.min(highest, rankOf(marker.style));
    }
    const next = paragraphs[i + 1]?.marker;
    const last = lines.at(-1);
    if (!next || next.value !== 1 || last === undefined) continue;
    if (!ANNOUNCES.test(source.key.slice(Math.max(last.from, last.to - 40), last.to))) continue;
    if (rankOf(next.style) <= highest) return i;
  }
  return -1;
}
