/** One line of the speed table as it was measured. */
export interface Measured {
  /** Work a second, or seconds, as the line's `unit` says; floor and figure alike. */
  readonly floor: number;
  readonly figure: number;
}

/** A line of the speed table: how its floor and its figure are taken, side by side, once. */
export interface BenchLine {
  readonly name: string;
  /** What one round works through, in words: "20,000 events". */
  readonly size: string;
  readonly unit: string;
  readonly goal: Goal;
  round(): Promise<Measured>;
}

/** What the ratio figure/floor must be. */
export interface Goal {
  readonly is: 'at least' | 'at most';
  readonly ratio: number;
}

export interface Result {
  readonly name: string;
  readonly size: string;
  readonly unit: string;
  /** Medians over the rounds. */
  readonly floor: number;
  readonly figure: number;
  /** Median of the rounds' own ratios: each round compares what the machine could do at that moment. */
  readonly ratio: number;
  readonly goal: string;
  readonly held: boolean;
  readonly rounds: number;
  /** Least and greatest of the rounds' ratios. */
  readonly spread: readonly [number, number];
}

export async function measure(line: BenchLine, rounds: number, log: (words: string) => void): Promise<Result> {
  const measured: Measured[] = [];
  for (let round = 1; round <= rounds; round++) {
    const { floor, figure } = await line.round();
    measured.push({ floor, figure });
    log(`${line.name} ${round}/${rounds}: floor ${shown(floor)}, figure ${shown(figure)} ${line.unit}`);
  }
  const ratios = measured.map(({ floor, figure }) => figure / floor).sort((a, b) => a - b);
  const ratio = median(ratios);
  const { is, ratio: wanted } = line.goal;
  return {
    name: line.name,
    size: line.size,
    unit: line.unit,
    floor: round(median(measured.map(({ floor }) => floor))),
    figure: round(median(measured.map(({ figure }) => figure))),
    ratio: round(ratio),
    goal: `${is} ${wanted}`,
    held: is === 'at least' ? ratio >= wanted : ratio <= wanted,
    rounds,
    spread: [round(ratios[0]!), round(ratios.at(-1)!)],
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Three digits that mean something. */
function round(value: number): number {
  return Number(value.toPrecision(3));
}

function shown(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
}

/** Share of the items that are gone through before the clock starts: compiled code, open connections, filled caches. */
const WARM_UP = 0.2;

/** Seconds an item takes, floor and figure alike measured warm, as a server is that runs for weeks. */
export async function timedWarm<Item>(
  items: readonly Item[],
  width: number,
  work: (item: Item, lane: number) => Promise<unknown>,
): Promise<number> {
  const warmUp = Math.floor(items.length * WARM_UP);
  await timed(items.slice(0, warmUp), width, work);
  const measured = items.slice(warmUp);
  return (await timed(measured, width, work)) / measured.length;
}

/** Keeps `width` calls under way until all items are done; answers the seconds it took. */
export async function timed<Item>(
  items: readonly Item[],
  width: number,
  work: (item: Item, lane: number) => Promise<unknown>,
): Promise<number> {
  const startedAt = performance.now();
  let next = 0;
  const lane = async (_: unknown, no: number) => {
    for (let index = next++; index < items.length; index = next++) await work(items[index]!, no);
  };
  await Promise.all(Array.from({ length: width }, lane));
  return (performance.now() - startedAt) / 1_000;
}
