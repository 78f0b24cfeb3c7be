import type { LocalDate } from '../calendar/local-date.js';
import type { CheckConclusion, CheckOpening, Finding, RemedyDemand } from './check-events.js';
import type { CheckPlan, PlanChange, ProgrammeFacts } from './check-plan.js';

interface Of {
  readonly checkId: string;
}

/** What the handler looked up of a unit that a finding or a demand names. */
export interface ConcernedUnitFacts {
  readonly unitName: string;
  /** It lies in the scope of the check, or succeeds a unit that does. */
  readonly inScope: boolean;
  readonly exists: boolean;
  /** Units that took it over, where it is no more. */
  readonly successors: readonly { readonly unitId: string; readonly name: string; readonly whole: boolean }[];
}

export interface TeamMemberFacts {
  readonly name: string;
  /** The unit, or one above it, is checked. */
  readonly ofCheckedUnit: boolean;
}

/** A demand before it has its number; `inspectorUnitId` gives it. */
export type WantedRemedy = Omit<RemedyDemand, 'demandNo' | 'forUnitId'> & { readonly inspectorUnitId: string };

export type CheckCommand =
  | { readonly type: 'PlanCheck'; readonly data: CheckPlan; readonly programme: ProgrammeFacts | null }
  | {
      readonly type: 'CorrectCheckPlan';
      readonly data: Of & { change: PlanChange };
      readonly programme: ProgrammeFacts | null;
    }
  | {
      readonly type: 'OpenCheck';
      readonly data: Of & CheckOpening;
      readonly today: LocalDate;
      readonly team: Readonly<Record<string, TeamMemberFacts>>;
    }
  | { readonly type: 'RecordFinding'; readonly data: Of & Finding; readonly unit: ConcernedUnitFacts }
  | { readonly type: 'WithdrawFinding'; readonly data: Of & { findingId: string; reason: string } }
  | { readonly type: 'ConcludeCheck'; readonly data: Of & CheckConclusion; readonly today: LocalDate }
  | { readonly type: 'DemandRemedy'; readonly data: Of & WantedRemedy; readonly unit: ConcernedUnitFacts }
  | {
      readonly type: 'CloseCheck';
      readonly data: Of & { remark: string | null };
      /** Numbers of the demands that are verified, or waived by the inspector. */
      readonly settled: readonly number[];
    }
  | { readonly type: 'CancelCheck'; readonly data: Of & { reason: string } };
