import type { DomainEvent } from '#event-sourcing';
import type { Deadline } from '../calendar/deadline.js';
import type { Rung } from '../calendar/ladder.js';

/** One task given to one unit. The task's text stays with the directive; `content` is what a cascade made of it. */
export interface AssignmentTerms {
  readonly assignmentId: string;
  readonly directiveId: string;
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
}

/** What a unit below is given by a cascade; a missing deadline is the parent's. */
export interface CascadedShare {
  readonly assignmentId: string;
  readonly unitId: string;
  readonly content: string | null;
  readonly deadline: Deadline | null;
}

interface Of {
  readonly assignmentId: string;
}

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
  | DomainEvent<'ExtensionGranted.v1', Of & { readonly from: Deadline; readonly to: Deadline }>
  | DomainEvent<'ExtensionDenied.v1', WithReason>
  | DomainEvent<'AssignmentSuspended.v1', WithReason>
  | DomainEvent<'AssignmentResumed.v1', Of>
  | DomainEvent<'AssignmentWithdrawn.v1', WithReason>
  | DomainEvent<
      'AssignmentChased.v1',
      Of & { readonly rung: Rung; readonly dueAt: string; readonly toldUnitIds: readonly string[] }
    >;
