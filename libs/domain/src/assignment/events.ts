import type { DomainEvent } from '#event-sourcing';
import type { Deadline } from '../calendar/deadline.js';
import type { Rung } from '../calendar/ladder.js';
import type { ReportPeriod } from '../reporting/periods.js';
import type { ReviewKind } from '../review/review-events.js';
import type { Parties } from './passed-on.js';
import type { AssignmentStatus } from './state.js';

/** What makes an assignment a remedial demand of a check: only inspectors of the unit that gave it accept it. */
export interface RemedyTerms {
  readonly checkId: string;
  readonly demandNo: number;
  /** The unit it was found at, where another one must mend it, such as its successor. */
  readonly forUnitId: string | null;
}

/** The period of a recurring report that an assignment is about. */
export interface ReportPeriodTerms extends ReportPeriod {
  readonly periodId: string;
}

/** What makes an assignment a unit's report for a review of a directive. */
export interface ReviewTerms {
  readonly reviewId: string;
  readonly kind: ReviewKind;
  /** The directive that is reviewed. */
  readonly directiveId: string;
}

/** One task given to one unit. The task's text stays with the directive; `content` is what a cascade made of it. */
export interface AssignmentTerms {
  readonly assignmentId: string;
  /** The document that demands it; of a remedy, the check; of a report for a review, the review. */
  readonly directiveId: string;
  /** Of a remedy, the number of the demand. */
  readonly taskNo: string;
  /** The lead: the unit that must do it and whose clock counts. */
  readonly unitId: string;
  readonly coordinatorIds: readonly string[];
  /** The unit that gave it and that accepts the report. */
  readonly giverUnitId: string;
  readonly monitorUnitId: string | null;
  readonly parentAssignmentId: string | null;
  readonly content: string | null;
  /** Closes only with evidence. */
  readonly productRequired: boolean;
  /** null: the text states none and the clerk set none. */
  readonly deadline: Deadline | null;
  /** Absent: it is no remedy. */
  readonly remedy?: RemedyTerms;
  /** Absent: it is no periodic report. */
  readonly reportPeriod?: ReportPeriodTerms;
  /** Absent: it is no report for a review. */
  readonly review?: ReviewTerms;
}

export interface Narrative {
  readonly results: string;
  readonly limits?: string;
  readonly causes?: string;
  readonly lessons?: string;
}

export interface IndicatorValue {
  readonly name: string;
  readonly value: number;
  readonly unitOfMeasure?: string;
}

/** A stored file by the hash of its content. */
export interface Evidence {
  readonly sha256: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly mediaType: string;
}

export interface Report {
  readonly reportId: string;
  readonly narrative: Narrative;
  readonly indicators: readonly IndicatorValue[];
  readonly evidence: readonly Evidence[];
  /** Where it was entered once for several superiors: as what. */
  readonly jointReportId?: string;
}

/** What a unit below is given by a cascade; a missing deadline is the parent's. */
export interface CascadedShare {
  readonly assignmentId: string;
  readonly unitId: string;
  readonly content: string | null;
  readonly deadline: Deadline | null;
}

/** By what right an assignment passed on: a decree on units, or the giver's own decision. */
export type TransferReason =
  | {
      readonly kind: 'decree';
      readonly decreeId: string;
      /** Of the document by which a person decided what the decree left open. */
      readonly number?: string;
      /** That person's word; absent: nobody had to decide. */
      readonly text?: string;
      /** It goes back, as the decree no longer says so; absent: it passes on. */
      readonly back?: 'correction' | 'withdrawal';
    }
  | { readonly kind: 'decision'; readonly number?: string; readonly text: string };

/** Everything that one unit was in an assignment, another unit is from now on. */
export interface Transfer {
  readonly assignmentId: string;
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly reason: TransferReason;
  /** Always so: passing on never stops the clock. The deadline, and what was chased under it, stand. */
  readonly keepsClock: true;
}

interface Of {
  readonly assignmentId: string;
}

/** Of a step that was ordered for many at once: by which order, so that the order may be taken back. */
interface Ordered {
  readonly orderId?: string;
}

/** Where an assignment stood before the step that is taken back. */
export interface Restored extends Parties {
  readonly status: Exclude<AssignmentStatus, 'none'>;
  readonly deadline: Deadline | null;
  readonly delivered: boolean;
  readonly suspended: boolean;
  readonly extensionAsked: (Deadline & { readonly reason: string }) | null;
  readonly chased: Rung | null;
}

/** Steps of the giver that an order for many takes, and that can be taken back with it. */
export type OrderedStepType =
  | 'ExtensionGranted.v1'
  | 'AssignmentSuspended.v1'
  | 'AssignmentResumed.v1'
  | 'AssignmentWithdrawn.v1'
  | 'AssignmentTransferred.v1';

interface WithReason extends Of {
  readonly reason: string;
}

export type AssignmentEvent =
  | DomainEvent<'AssignmentGiven.v1', AssignmentTerms>
  | DomainEvent<'AssignmentDelivered.v1', Of>
  | DomainEvent<'AssignmentAcknowledged.v1', Of>
  | DomainEvent<'AssignmentRefused.v1', WithReason>
  | DomainEvent<'AssignmentCascaded.v1', Of & { readonly shares: readonly CascadedShare[] }>
  | DomainEvent<'ReportSubmitted.v1', Of & Report & { readonly submittedAt: string; readonly byUserId: string }>
  | DomainEvent<'ReportReturned.v1', WithReason & { readonly reportId: string }>
  | DomainEvent<'ReportAccepted.v1', Of & { readonly reportId: string; readonly remark: string | null }>
  | DomainEvent<'ExtensionRequested.v1', WithReason & { readonly deadline: Deadline }>
  // The reason is the doer's who asked, or the giver's where nobody asked.
  | DomainEvent<
      'ExtensionGranted.v1',
      Of & Ordered & { readonly from: Deadline; readonly to: Deadline; readonly reason?: string }
    >
  | DomainEvent<'ExtensionDenied.v1', WithReason>
  | DomainEvent<'AssignmentSuspended.v1', WithReason & Ordered>
  | DomainEvent<'AssignmentResumed.v1', Of & Ordered>
  | DomainEvent<'AssignmentWithdrawn.v1', WithReason & Ordered>
  | DomainEvent<'AssignmentTransferred.v1', Transfer & Ordered>
  | DomainEvent<
      'AssignmentStepReverted.v1',
      WithReason & { readonly orderId: string; readonly step: OrderedStepType; readonly restored: Restored }
    >
  | DomainEvent<
      'AssignmentChased.v1',
      Of & { readonly rung: Rung; readonly dueAt: string; readonly toldUnitIds: readonly string[] }
    >;
