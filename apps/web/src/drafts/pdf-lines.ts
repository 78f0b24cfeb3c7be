/** A run of letters on a page, as pdf.js tells it. */
interface Run {
  readonly str: string;
  readonly width: number;
  /** The last two: how far from the left and from the bottom. */
  readonly transform: readonly unknown[];
}

interface Line {
  readonly text: string;
  readonly y: number;
  readonly right: number;
}

/** Runs at the same height, in their order, are a line. */
export function linesOf(runs: readonly Run[]): Line[] {
  const lines: Line[] = [];
  for (const { str, width, transform } of runs) {
    const [x, y] = [Number(transform[4]), Number(transform[5])];
    const last = lines.at(-1);
    if (last && Math.abs(last.y - y) < 2) {
      lines[lines.length - 1] = { text: last.text + str, y, right: str.trim() === '' ? last.right : x + width };
    } else if (str.trim() !== '') lines.push({ text: str, y, right: x + width });
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }));
}

/** How much of the page's width a line may leave free at its end and still have been broken for want of room. */
const RAGGED = 0.12;

/** Begins something new, however full the line above it is: a number, a dash, a heading in capitals. */
const OPENS = /^(?:\d+[.)]|[-–+*•]|[a-zđ]\)|[IVX]+[.)]|Nơi nhận|\p{Lu}{2,}[\p{Lu}\s]*$)/u;

/** Lines that were broken for want of room are put together again. */
export function paragraphsOf(lines: readonly Line[]): string {
  const margin = Math.max(0, ...lines.map(({ right }) => right));
  const gaps = lines.slice(1).map(({ y }, index) => lines[index]!.y - y);
  const usual = gaps.filter((gap) => gap > 0).toSorted((one, other) => one - other)[Math.floor(gaps.length / 4)] ?? 0;
  return lines.reduce((text, { text: line, y }, index) => {
    const above = lines[index - 1];
    if (!above) return line;
    const isFull = above.right > margin * (1 - RAGGED);
    const isNear = above.y - y > 0 && above.y - y <= usual * 1.4;
    return isFull && isNear && !OPENS.test(line) ? `${text} ${line}` : `${text}\n${line}`;
  }, '');
}
