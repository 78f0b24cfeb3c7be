/**
 * Numbers that look like chance and are the same for the same seed. Each part of a story draws from a branch of its
 * own, so that one more draw in one part moves nothing in another.
 */
export class Seeded {
  private state: number;

  constructor(private readonly seed: string) {
    this.state = hashOf(seed);
  }

  branch(name: string | number): Seeded {
    return new Seeded(`${this.seed}/${name}`);
  }

  /** From 0, included, to 1, excluded (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, both ends included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** True so often: 0 never, 1 always. */
  happens(share: number): boolean {
    return this.next() < share;
  }

  of<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.next() * items.length)]!;
  }

  /** So many different ones, or all there are, in the order in which they stood. */
  some<Item>(items: readonly Item[], count: number): Item[] {
    const left = items.map((_, index) => index);
    const chosen: number[] = [];
    while (chosen.length < count && left.length > 0) {
      const at = Math.floor(this.next() * left.length);
      chosen.push(left[at]!);
      left[at] = left.at(-1)!;
      left.pop();
    }
    return chosen.toSorted((one, other) => one - other).map((index) => items[index]!);
  }

  /** One of the names, by its weight. */
  weighed<Name extends string>(weights: Readonly<Record<Name, number>>): Name {
    const entries = Object.entries(weights) as [Name, number][];
    let left = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [name, weight] of entries) if ((left -= weight) < 0) return name;
    return entries[0]![0];
  }
}

/** FNV-1a over UTF-16. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash | 0;
}
