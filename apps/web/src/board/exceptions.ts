import type { Sums } from '../parts/figures.js';

/** Those with overdue work first, the most of it at the top; the rest stays in its order. */
export const mostOverdueFirst = <Line extends { readonly subtree: Sums }>(lines: readonly Line[]): Line[] =>
  lines.toSorted((one, other) => other.subtree.open.overdue - one.subtree.open.overdue);
