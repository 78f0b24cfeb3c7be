import type { DomainEvent } from '#event-sourcing';
import type { Deadline } from '../calendar/deadline.js';
import type { LocalDate } from '../calendar/local-date.js';
import type { FollowUpSums } from '../follow-up/taxonomy.js';

/** Reviews of one directive: on the way (sơ kết), and at its end (tổng kết). */
export const REVIEW_KINDS = ['interim', 'final'] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** What is reviewed, on which figures, and who reports for it by when. */
export interface ReviewOpening {
  readonly reviewId: string;
  readonly directiveId: string;
  readonly kind: ReviewKind;
  readonly title: string;
  /** First and last day of the time that is looked back on. */
  readonly periodFrom: LocalDate;
  readonly periodTo: LocalDate;
  /** The figures of the directive count as they stand at 24:00 of this day. */
  readonly figuresOn: LocalDate;
  readonly openedOn: LocalDate;
  /** Each of them is given one assignment: its report. */
  readonly unitIds: readonly string[];
  /** Of their reports. */
  readonly deadline: Deadline;
  /** What they are asked for; empty where the title says all. */
  readonly text: string;
  /** The issuer of the directive, or who took it over: gives the assignments and accepts the reports. */
  readonly issuerUnitId: string;
  readonly monitorUnitId: string | null;
}

export interface ReviewNarrative {
  readonly results: string;
  readonly limits?: string;
  readonly causes?: string;
  readonly lessons?: string;
  /** What comes next (phương hướng). */
  readonly direction?: string;
}

/** What people say at the end of a review. */
export interface ReviewConclusion {
  readonly concludedOn: LocalDate;
  /** Number and symbol of the document that concludes it; null: there is none. */
  readonly number: string | null;
  /** That document, where the register has it. */
  readonly documentId: string | null;
  readonly narrative: ReviewNarrative;
}

/** How many of the units named had reported, by their assignments; `reported` has the accepted ones in it. */
export interface ReviewReports {
  readonly asked: number;
  readonly reported: number;
  readonly accepted: number;
  /** Not reported in time, or reported late. */
  readonly late: number;
  readonly withdrawn: number;
}

/** What the log and the boards say when it is concluded. */
export interface ReviewFacts {
  readonly figures: FollowUpSums;
  readonly reports: ReviewReports;
}

interface Of {
  readonly reviewId: string;
}

export type ReviewEvent =
  | DomainEvent<'ReviewOpened.v1', ReviewOpening>
  | DomainEvent<'ReviewConcluded.v1', Of & ReviewConclusion & ReviewFacts & { readonly figuresOn: LocalDate }>
  // What was counted stays as it was counted: only what people said is put right.
  | DomainEvent<'ReviewConclusionCorrected.v1', Of & ReviewConclusion & { readonly reason: string }>
  | DomainEvent<'ReviewCancelled.v1', Of & { readonly reason: string }>;
