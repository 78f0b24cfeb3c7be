import type { Correction, FindingWeight, Instant, LocalDate, Narrative, Recurrence, StatedDeadline } from '#domain';
import type { LineageHappening } from './lineage-steps.js';
import type { OrderHappening } from './order-steps.js';
import type { MadeDecision, MadeDecree } from './made-reform.js';
import type { RatingHappening } from './rating-steps.js';
import type { ReviewAt, ReviewHappening } from './review-steps.js';
import type { MadeRegister } from './made-register.js';
import type { SamplePerson } from '../people.js';

/** A task of a directive at a unit, or a share of one at a unit below. */
export interface TaskAt {
  readonly directive: string;
  readonly taskNo: string;
  readonly unit: string;
  readonly sharedBy?: string;
}

/** The report of a period that a task demands, or of no task: the monitor's. */
export interface PeriodicAt {
  readonly directive: string;
  readonly taskNo: string | null;
  readonly unit: string;
  /** Key of the period. */
  readonly period: string;
}

/** What a unit reports for a review. */
export interface ReviewReportAt {
  readonly review: ReviewAt;
  readonly unit: string;
}

/** Which assignment a step is about; of a check: its remedy. */
export type AssignmentAt = TaskAt | PeriodicAt | ReviewReportAt | { readonly check: string };

/** A document before it is written down by ids: units and groups stand by their codes. */
export interface MadeDirective {
  readonly key: string;
  readonly text: string;
  readonly correction: Omit<Correction, 'tasks' | 'issuerUnitId' | 'followUp'>;
  readonly issuer: string;
  readonly monitor: string | null;
  /** How often the monitor reports. */
  readonly monitorReports: Recurrence | null;
  /** Who drafts and issues it. */
  readonly clerk: string;
  readonly tasks: readonly MadeTask[];
}

export interface MadeTask {
  readonly no: string;
  readonly text: string;
  /** A group by its code, or units by theirs. */
  readonly to: { readonly group: string } | { readonly units: readonly string[] };
  readonly deadline: StatedDeadline | null;
  readonly productRequired: boolean;
  readonly recurrence: Recurrence | null;
}

export interface MadeReport {
  readonly narrative: Narrative;
  readonly indicators: readonly { readonly name: string; readonly value: number; readonly unitOfMeasure: string }[];
  /** Which of the sample's evidence files is handed in; null: none. */
  readonly evidence: number | null;
}

export interface MadeCheck {
  readonly key: string;
  readonly title: string;
  readonly unit: string;
  readonly directive: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly year: number;
}

/** What happens in a step. */
export type Happening =
  | { readonly do: 'found'; readonly register: MadeRegister }
  | { readonly do: 'calendar'; readonly year: number }
  | { readonly do: 'register-people'; readonly people: readonly SamplePerson[] }
  | { readonly do: 'draft' | 'issue'; readonly directive: MadeDirective }
  | { readonly do: 'recall'; readonly directive: MadeDirective; readonly reason: string }
  | { readonly do: 'acknowledge' | 'resume'; readonly of: AssignmentAt }
  | {
      readonly do: 'refuse' | 'withdraw' | 'return' | 'deny-extension' | 'suspend';
      readonly of: AssignmentAt;
      readonly reason: string;
    }
  | {
      readonly do: 'share';
      readonly of: AssignmentAt;
      readonly units: readonly string[];
      readonly lastDay: LocalDate | null;
    }
  | { readonly do: 'report'; readonly of: AssignmentAt; readonly report: MadeReport }
  | { readonly do: 'report-jointly'; readonly of: readonly PeriodicAt[]; readonly report: MadeReport }
  | { readonly do: 'open-periods' }
  | { readonly do: 'accept' | 'grant-extension'; readonly of: AssignmentAt }
  | { readonly do: 'ask-extension'; readonly of: AssignmentAt; readonly reason: string; readonly lastDay: LocalDate }
  | { readonly do: 'programme'; readonly year: number; readonly title: string; readonly on: LocalDate }
  | { readonly do: 'plan-check'; readonly check: MadeCheck }
  | { readonly do: 'open-check'; readonly check: MadeCheck; readonly number: string; readonly on: LocalDate }
  | {
      readonly do: 'find';
      readonly check: MadeCheck;
      readonly weight: FindingWeight;
      readonly text: string;
      readonly about: AssignmentAt;
    }
  | { readonly do: 'conclude-check'; readonly check: MadeCheck; readonly number: string; readonly on: LocalDate }
  | {
      readonly do: 'demand-remedy';
      readonly check: MadeCheck;
      /** Which of the findings it mends, counted from 0. */
      readonly finding: number;
      readonly text: string;
      readonly lastDay: LocalDate;
    }
  | { readonly do: 'close-check'; readonly check: MadeCheck }
  | { readonly do: 'draft-decree' | 'adopt-decree'; readonly decree: MadeDecree }
  | { readonly do: 'pass-on' }
  | { readonly do: 'decide-succession'; readonly decision: MadeDecision }
  | { readonly do: 'chase' }
  | LineageHappening
  | OrderHappening
  | RatingHappening
  | ReviewHappening;

export type StoryStep = Happening & {
  /** Unlike that of every other step of the story. */
  readonly key: string;
  /** When it is recorded. */
  readonly at: Instant;
  /** Login of whoever acts. Absent: the doer or the giver of the moment, or whose work it is. */
  readonly by?: string;
  /** When it happened, where it was entered afterwards. */
  readonly happenedAt?: Instant;
};
