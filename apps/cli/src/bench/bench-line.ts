/** One line of the speed table as it was measured. */
export interface Measured {
  /** Work a second, or a time, as the line's `unit` says; floor and figure alike. Null where there is no floor. */
  readonly floor: number | null;
  readonly figure: number;
  /** What else is worth knowing, with its unit in the name: `p50 ms`. */
  readonly details?: Details;
}

export type Details = Readonly<Record<string, number>>;

/** A line of the speed table: how its floor and its figure are taken, side by side, once. */
export interface BenchLine {
  readonly name: string;
  /** What one round works through, in words: "20,000 events". */
  readonly size: string;
  readonly unit: string;
  readonly goal: Goal;
  round(): Promise<Measured>;
}

/** What the figure divided by the floor must be, or the figure itself in the line's unit. */
export type Goal = { readonly is: 'at least' | 'at most' } & (
  { readonly ratio: number } | { readonly figure: number; readonly details?: Details }
);

export interface Result {
  readonly name: string;
  readonly size: string;
  readonly unit: string;
  /** Medians over the rounds. */
  readonly floor: number | null;
  readonly figure: number;
  /** Median of the rounds' own ratios: each round compares what the machine could do at that moment. */
  readonly ratio: number | null;
  readonly goal: string;
  readonly held: boolean;
  readonly rounds: number;
  /** Least and greatest of what the goal is about: the rounds' ratios, or figures. */
  readonly spread: readonly [number, number];
  readonly details: Details;
}

export async function measure(line: BenchLine, rounds: number, log: (words: string) => void): Promise<Result> {
  const measured: Measured[] = [];
  for (let round = 1; round <= rounds; round++) {
    const taken = await line.round();
    measured.push(taken);
    const floor = taken.floor === null ? '' : `floor ${shown(taken.floor)}, `;
    log(`${line.name} ${round}/${rounds}: ${floor}figure ${shown(taken.figure)} ${line.unit}${inWords(taken.details)}`);
  }
  const { goal } = line;
  const ratios = measured.flatMap(({ floor, figure }) => (floor === null ? [] : [figure / floor]));
  const judged = 'ratio' in goal ? ratios : measured.map(({ figure }) => figure);
  const details = mediansOf(measured.map((taken) => taken.details ?? {}));
  return {
    name: line.name,
    size: line.size,
    unit: line.unit,
    floor: ratios.length === 0 ? null : round(median(measured.map(({ floor }) => floor ?? 0))),
    figure: round(median(measured.map(({ figure }) => figure))),
    ratio: ratios.length === 0 ? null : round(median(ratios)),
    goal: goalInWords(goal, line.unit),
    held: isHeld(goal, median(judged), details),
    rounds,
    spread: [round(Math.min(...judged)), round(Math.max(...judged))],
    details,
  };
}

function isHeld(goal: Goal, value: number, details: Details): boolean {
  const wanted = 'ratio' in goal ? goal.ratio : goal.figure;
  const others = 'ratio' in goal ? {} : (goal.details ?? {});
  const within = Object.entries(others).every(([name, most]) => (details[name] ?? Infinity) <= most);
  return (goal.is === 'at least' ? value >= wanted : value <= wanted) && within;
}

function goalInWords(goal: Goal, unit: string): string {
  if ('ratio' in goal) return `${goal.is} ${goal.ratio}`;
  const others = Object.entries(goal.details ?? {}).map(([name, most]) => `, ${name} at most ${most}`);
  return `${goal.is} ${goal.figure} ${unit}${others.join('')}`;
}

function mediansOf(all: readonly Details[]): Details {
  const names = Object.keys(all[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, round(median(all.map((details) => details[name] ?? 0)))]));
}

function inWords(details: Details = {}): string {
  return Object.entries(details)
    .map(([name, value]) => `; ${name} ${shown(value)}`)
    .join('');
}

/** The value that so many of a hundred lie at or below. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
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
