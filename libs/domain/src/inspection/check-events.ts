import type { DomainEvent } from '#event-sourcing';
import type { Deadline } from '../calendar/deadline.js';
import type { LocalDate } from '../calendar/local-date.js';
import type { Instant } from '../calendar/local-time.js';
import type { CheckPlan, PlanChange } from './check-plan.js';

export const FINDING_WEIGHTS = ['strength', 'shortcoming', 'violation'] as const;
export type FindingWeight = (typeof FINDING_WEIGHTS)[number];

/** What proves a finding: it is looked up before it is written down, and named so that it can be opened again. */
export type FindingReference =
  | { readonly kind: 'assignment'; readonly assignmentId: string }
  | {
      readonly kind: 'event';
      readonly eventId: string;
      readonly subjectKind: 'assignment' | 'directive';
      readonly subjectId: string;
      readonly eventType: string;
      readonly occurredAt: Instant;
    }
  /** A file that a report of the assignment names, by the hash of its content. */
  | { readonly kind: 'evidence'; readonly assignmentId: string; readonly sha256: string; readonly name: string }
  /** A file that the inspectors brought themselves. */
  | {
      readonly kind: 'file';
      readonly sha256: string;
      readonly name: string;
      readonly size: number;
      readonly mediaType: string;
    };

export interface Finding {
  readonly findingId: string;
  /** The unit it is about, as it was called and stood then. */
  readonly unitId: string;
  readonly weight: FindingWeight;
  readonly text: string;
  readonly references: readonly FindingReference[];
}

/** The decision that opens a check. */
export interface CheckOpening {
  readonly number: string;
  readonly decidedOn: LocalDate;
  readonly leaderUserId: string;
  readonly memberUserIds: readonly string[];
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

export interface CheckConclusion {
  readonly number: string;
  readonly concludedOn: LocalDate;
  readonly text: string;
}

/** What a unit must mend. It becomes an assignment that only the inspecting unit accepts. */
export interface RemedyDemand {
  readonly demandNo: number;
  readonly assignmentId: string;
  readonly unitId: string;
  /** The unit it was found at, where another one must mend it, such as its successor; null otherwise. */
  readonly forUnitId: string | null;
  readonly text: string;
  readonly findingIds: readonly string[];
  readonly productRequired: boolean;
  readonly deadline: Deadline;
}

interface Of {
  readonly checkId: string;
}

export type CheckEvent =
  | DomainEvent<'CheckPlanned.v1', CheckPlan>
  | DomainEvent<'CheckPlanCorrected.v1', Of & { readonly change: PlanChange }>
  | DomainEvent<'CheckOpened.v1', Of & CheckOpening>
  | DomainEvent<'FindingRecorded.v1', Of & Finding>
  | DomainEvent<'FindingWithdrawn.v1', Of & { readonly findingId: string; readonly reason: string }>
  | DomainEvent<'CheckConcluded.v1', Of & CheckConclusion>
  | DomainEvent<'RemedyDemanded.v1', Of & RemedyDemand & { readonly inspectorUnitId: string }>
  | DomainEvent<'CheckClosed.v1', Of & { readonly remark: string | null }>
  | DomainEvent<'CheckCancelled.v1', Of & { readonly reason: string }>;
