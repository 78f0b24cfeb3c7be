import type { Marker } from './numbering.js';
import type { Paragraph } from './paragraphs.js';
import type { Reading } from './reading.js';

/** The paragraphs of one top-level demand, the numbered one first. */
export interface NumberedDemand {
  no: string;
  marker: Marker;
  paragraphs: Paragraph[];
}

const BACKGROUND =
  /mục đích|mục tiêu|yêu cầu|quan điểm|đặc điểm|tình hình|căn cứ|kết quả|hạn chế|nguyên nhân|phạm vi|đánh giá|bối cảnh|sự cần thiết|ưu điểm/u;
const DEMANDS = /nhiệm vụ|giải pháp|nội dung|tổ chức thực hiện/u;

/**
 * The top-level numbered demands of a stretch. Roman numerals (and capital letters) over a numbered list are
 * headings; without one they are demands themselves. Where the numbers start again under each heading, they bear the
 * heading's numeral ('II.1'). `skipBackground` leaves out what stands under headings such as "Mục đích, yêu cầu".
 */
export function numberedDemands(
  source: Reading,
  paragraphs: readonly Paragraph[],
  skipBackground: boolean,
): NumberedDemand[] {
  const style = paragraphs.find(({ marker }) => marker !== null && marker.value === 1 && !isHeadingStyle(marker))
    ?.marker?.style;
  const demands: NumberedDemand[] = [];
  let heading = '';
  let skipped = false;
  let expected = 1;
  let open: NumberedDemand | null = null;
  for (const [i, paragraph] of paragraphs.entries()) {
    const { marker } = paragraph;
    if (marker !== null && isHeadingStyle(marker)) {
      const lists = hasList(paragraphs, i, style);
      skipped = skipBackground && isBackground(source, paragraph);
      heading = marker.label;
      expected = 1;
      open = lists || skipped ? null : { no: heading, marker, paragraphs: [paragraph] };
      if (open !== null) demands.push(open);
    } else if (marker !== null && marker.style === style && marker.value >= expected && marker.value <= expected + 2) {
      expected = marker.value + 1;
      open = skipped
        ? null
        : { no: heading === '' ? marker.label : `${heading}.${marker.label}`, marker, paragraphs: [paragraph] };
      if (open !== null) demands.push(open);
    } else open?.paragraphs.push(paragraph);
  }
  return plainNumbers(demands);
}

function isHeadingStyle({ style }: Marker): boolean {
  return style === 'roman' || style === 'part';
}

function hasList(paragraphs: readonly Paragraph[], heading: number, style: string | undefined): boolean {
  for (let i = heading + 1; i < paragraphs.length; i++) {
    const marker = paragraphs[i]?.marker;
    if (!marker) continue;
    if (isHeadingStyle(marker)) return marker.style === 'roman' && paragraphs[heading]?.marker?.style === 'part';
    if (marker.style === style) return true;
  }
  return false;
}

function isBackground(source: Reading, { lines }: Paragraph): boolean {
  const first = lines[0];
  const key = first === undefined ? '' : source.key.slice(first.from, Math.min(first.to, first.from + 100));
  return BACKGROUND.test(key) && !DEMANDS.test(key);
}

/** Numbers that go through all headings need no numeral before them. */
function plainNumbers(demands: NumberedDemand[]): NumberedDemand[] {
  const labels = demands.map(({ marker }) => `${marker.style} ${marker.label}`);
  if (new Set(labels).size < labels.length) return demands;
  return demands.map((demand) => ({ ...demand, no: demand.marker.label }));
}
