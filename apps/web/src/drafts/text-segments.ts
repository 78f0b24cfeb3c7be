import type { Place } from './as-read.js';
import type { FieldPath } from './draft-content.js';

/** A stretch of the text over which the same fields lie; the narrowest of them is first. */
interface Segment {
  readonly start: number;
  readonly text: string;
  readonly paths: readonly FieldPath[];
  /** The field whose place begins here. */
  readonly opens: FieldPath | null;
}

/** The text cut where places begin and end; a place within another does not tear it apart. */
export function segmentsOf(text: string, places: readonly Place[]): Segment[] {
  const within = places.filter(({ span }) => span.start < span.end && span.end <= text.length);
  const cuts = [...new Set([0, text.length, ...within.flatMap(({ span }) => [span.start, span.end])])].sort(
    (one, other) => one - other,
  );
  const opened = new Set<FieldPath>();
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1]!;
    const over = within
      .filter(({ span }) => span.start <= start && span.end >= end)
      .sort((one, other) => one.span.end - one.span.start - (other.span.end - other.span.start));
    const paths = over.map(({ path }) => path);
    const [narrowest] = paths;
    const opens = narrowest !== undefined && !opened.has(narrowest) ? narrowest : null;
    if (opens !== null) opened.add(opens);
    return { start, text: text.slice(start, end), paths, opens };
  });
}
