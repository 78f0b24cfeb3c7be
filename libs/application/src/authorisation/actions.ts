/** What may be done to what; every use case names its action here. */
export type Action =
  | 'read'
  | 'draft'
  | 'correct'
  | 'issue'
  | 'recall'
  | 'set-reports'
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
  | 'extend'
  | 'transfer'
  | 'order'
  | 'inspect'
  | 'review'
  | 'oversee'
  | 'decide-succession'
  | 'read-drafts'
  | 'evaluate'
  | 'self-rate'
  | 'appraise'
  | 'decide-rating'
  | 'commend'
  | 'administer';

/** What the rules look at. */
export interface Facts {
  /** `remedy`: it is a remedial demand of a check. */
  Assignment: { readonly unitId: string; readonly giverUnitId: string; readonly remedy?: object };
  /** A directive or a reference as a document: its links and files. */
  Document: { readonly ownerUnitId: string };
  Directive: { readonly ownerUnitId: string; readonly issuerUnitId: string | null };
  /** `path`: the unit itself and all above it. */
  Unit: { readonly path: readonly string[] };
  /** The inspecting unit, and whoever took over from it. */
  Check: { readonly inspectorUnitIds: readonly string[] };
  /** A review of a directive: who issued that, and who follows it. */
  Review: { readonly issuerUnitId: string; readonly monitorUnitId: string | null };
  /** All that is written down of a check; `path`: the inspecting unit and all above it. */
  CheckRecord: { readonly path: readonly string[] };
  /** An inspector, by the units above his own. */
  Inspector: { readonly superiorIds: readonly string[] };
  /** An order for many assignments: the unit in whose name it is given. */
  Order: { readonly ownerUnitId: string };
  /** The committee whose round it is. */
  EvaluationRound: { readonly ownerUnitId: string };
  /** Who speaks for the rated unit, who appraises its own rating, and as owner the committee that decides. */
  Evaluation: { readonly ratedUnitId: string; readonly appraiserUnitId: string; readonly ownerUnitId: string };
  Commendation: { readonly ownerUnitId: string };
  /** Decrees on units; an adopted one is open to everybody who is signed in. */
  Decree: object;
  System: object;
}

export type Subject = keyof Facts;
