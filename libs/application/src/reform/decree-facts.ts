import { treeWithout, type DecreeState, type UnitTree } from '#domain';
import { builtUpon } from './built-upon.js';

/** What a rule of a decree is asked with: the tree as it would be without it, and what was built upon it since. */
export interface DecreeFacts {
  readonly tree: UnitTree;
  readonly builtUpon: string | null;
}

export function factsOf(decreeId: string, { steps, before, content }: DecreeState, tree: UnitTree): DecreeFacts {
  return {
    tree: steps.length > 0 ? treeWithout(steps, before, decreeId, tree) : tree,
    builtUpon: content && builtUpon(decreeId, content, tree),
  };
}
