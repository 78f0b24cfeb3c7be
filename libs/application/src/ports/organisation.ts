import type { UnitGroup, UnitTree } from '#domain';

/** The tree of units and the addressee groups as they are known now. */
export interface Organisation {
  tree(): Promise<UnitTree>;
  groups(): Promise<ReadonlyMap<string, UnitGroup>>;
}

export const ORGANISATION = Symbol('Organisation');
