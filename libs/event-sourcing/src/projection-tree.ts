import type { FoldedBatch, Projection, RowOf, Tally } from './projection.js';

/**
 * Makes a projection's rows the nodes of a tree, along which tallies are added up. The store keeps, in the transaction
 * that writes the rows, who lies above whom, and brings the sums in line with it.
 */
export interface ProjectionTree {
  /** Field of a row that holds its parent's key; null at a root. The parent's own row may come later, or never. */
  readonly parent: string;
  /** Table of the pairs `node`, `ancestor`: each node with every node above it. */
  readonly ancestors: string;
  /** The tallies that are added up along it, whichever projection keeps them. */
  readonly sums: readonly Tally[];
}

/**
 * Sums of a tally for every node of a tree: what is counted anywhere below it, itself left out. They are, at every
 * instant, the tally's cells added up over the tree as it is, whichever of the two projections is ahead.
 */
export interface RollUp {
  /** Has the columns of the tally. */
  readonly table: string;
  /** Dimension of the tally that holds the key of a node. */
  readonly node: string;
  /** Table of {@link ProjectionTree.ancestors}. */
  readonly ancestors: string;
}

/** Keys of nodes that came, went, or got another parent; empty for a projection without a tree. */
export function replantedIn(
  { tree }: Pick<Projection, 'tree'>,
  before: ReadonlyMap<string, RowOf>,
  { saved, removed }: Pick<FoldedBatch<RowOf>, 'saved' | 'removed'>,
): string[] {
  if (!tree) return [];
  const parentOf = (row: RowOf | undefined) => row && parentIn(tree, row);
  const moved = [...saved].filter(([key, row]) => parentOf(before.get(key)) !== parentOf(row)).map(([key]) => key);
  return [...moved, ...removed];
}

export function parentIn({ parent }: ProjectionTree, row: RowOf): string | null {
  return row[parent as keyof typeof row] ?? null;
}

/** From the parent up. A circle ends the walk instead of hanging it, and puts nobody above himself. */
export function ancestorsOf(node: string, parentOf: (node: string) => string | null): ReadonlySet<string> {
  const above = new Set<string>();
  for (let next = parentOf(node); next !== null && next !== node && !above.has(next); next = parentOf(next)) {
    above.add(next);
  }
  return above;
}
