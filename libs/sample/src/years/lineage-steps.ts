import type { LocalDate, OpenAssignments, Relation } from '#domain';

/** A document of another system, by the code of its issuer where that is a unit of the province. */
export interface MadeReference {
  readonly symbol: string;
  readonly title: string;
  readonly issuerNamed: string;
  readonly issuer: string | null;
  readonly documentDate: LocalDate;
}

export type DocumentAt = { readonly directive: string } | { readonly reference: MadeReference };

/** From a later document to an earlier one. */
export interface MadeLink {
  readonly from: DocumentAt;
  readonly relation: Relation;
  readonly to: DocumentAt;
  readonly openAssignments: OpenAssignments | null;
}

export type LineageHappening =
  | { readonly do: 'enter-reference'; readonly reference: MadeReference }
  | { readonly do: 'link'; readonly link: MadeLink };
