/** What may be done to what; every use case names its action here. */
export type Action =
  | 'read'
  | 'draft'
  | 'correct'
  | 'issue'
  | 'recall'
  | 'keep'
  | 'deliver'
  | 'acknowledge'
  | 'refuse'
  | 'cascade'
  | 'report'
  | 'ask-extension'
  | 'return'
  | 'accept'
  | 'grant-extension'
  | 'deny-extension'
  | 'suspend'
  | 'resume'
  | 'withdraw'
  | 'administer';

/** What the rules look at. */
export interface Facts {
  Assignment: { readonly unitId: string; readonly giverUnitId: string };
  /** A directive or a reference as a document: its links and files. */
  Document: { readonly ownerUnitId: string };
  Directive: { readonly ownerUnitId: string; readonly issuerUnitId: string | null };
  /** `path`: the unit itself and all above it. */
  Unit: { readonly path: readonly string[] };
  System: object;
}

export type Subject = keyof Facts;
