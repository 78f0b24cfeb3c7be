/** How a unit deals with what it is given. */
export type Character =
  | 'prompt'
  | 'late'
  | 'returned-once'
  | 'extended'
  | 'extension-denied'
  | 'refuses-first'
  | 'silent'
  | 'suspended'
  | 'withdrawn';

/** Most are prompt, some are not; in this order, over and over, so that every run is the same. */
const CAST: readonly Character[] = [
  'prompt',
  'prompt',
  'late',
  'prompt',
  'returned-once',
  'prompt',
  'prompt',
  'extended',
  'prompt',
  'silent',
  'prompt',
  'prompt',
  'refuses-first',
  'prompt',
  'late',
  'prompt',
  'extension-denied',
  'prompt',
  'prompt',
];

/** Rare turns, by the number of the assignment. */
const RARE: Readonly<Record<number, Character>> = { 3: 'suspended', 8: 'withdrawn', 41: 'suspended', 77: 'withdrawn' };

export const characterOf = (index: number): Character => RARE[index] ?? CAST[index % CAST.length]!;
