import type { UnitGroup, UnitTree } from '#domain';

/** The tree of units and the addressee groups, as of one moment. */
export interface PresentOrganisation {
  readonly tree: UnitTree;
  readonly groups: ReadonlyMap<string, UnitGroup>;
}

/** Who there is, as the read models know it. */
export interface Organisation {
  /** May be a moment old; for what is asked at every command, such as rights. */
  tree(): Promise<UnitTree>;
  /** As the read models are now; for what names units and groups. */
  present(): Promise<PresentOrganisation>;
}

export const ORGANISATION = Symbol('Organisation');
