/** What a later document is to an earlier one: it rests on it, carries it out, presses on with it, or changes it. */
export const RELATIONS = ['basis', 'concretises', 'presses-on', 'amends', 'replaces', 'recalls'] as const;
export type Relation = (typeof RELATIONS)[number];

const CHANGING: readonly Relation[] = ['amends', 'replaces', 'recalls'];

/** Whether the earlier document is no longer what it was; only its issuer or a superior may do that. */
export const isChanging = (relation: Relation): boolean => CHANGING.includes(relation);

/** What a changing document says of the changed one's open assignments. */
export const OPEN_ASSIGNMENTS = ['keep', 'withdraw'] as const;
export type OpenAssignments = (typeof OPEN_ASSIGNMENTS)[number];
