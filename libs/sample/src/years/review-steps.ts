import type { LocalDate, ReviewKind, ReviewNarrative } from '#domain';

/** Which review: an interim one by the step that opens it, a final one by its directive. */
export interface ReviewAt {
  readonly key: string;
  readonly kind: ReviewKind;
  readonly directive: string;
}

/** A review of a directive, by the codes of the units that it asks. */
export interface MadeReview extends ReviewAt {
  readonly title: string;
  readonly text: string;
  readonly periodFrom: LocalDate;
  readonly periodTo: LocalDate;
  readonly figuresOn: LocalDate;
  readonly reportsDueOn: LocalDate;
  readonly units: readonly string[];
}

/** What people say at the end of a review; what is counted the product counts. */
export interface MadeConclusion {
  readonly number: string;
  readonly on: LocalDate;
  readonly narrative: ReviewNarrative;
}

export type ReviewHappening =
  | { readonly do: 'open-review'; readonly review: MadeReview }
  | { readonly do: 'conclude-review'; readonly review: ReviewAt; readonly conclusion: MadeConclusion };
