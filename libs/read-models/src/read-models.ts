import { CamelCasePlugin, Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import type { AssignmentRow } from './assignment/assignments.projection.js';
import type { TaskWordsRow } from './assignment-search/task-words.projection.js';
import type { BulkOrderItemRow } from './bulk-orders/bulk-order-items.projection.js';
import type { BulkOrderRow } from './bulk-orders/bulk-orders.projection.js';
import type { FollowUpChangeCell } from './as-of/follow-up-changes.js';
import type { AssignmentPastRow } from './as-of/past-row.js';
import type { AssignmentClockRow } from './clock/assignment-clocks.projection.js';
import type { ClockDayCell } from './clock/clock-days.js';
import type { CalendarRow } from './calendar/calendars.projection.js';
import type { ComplianceCell, RunningCell, RunningMonthCell } from './compliance/compliance-counts.js';
import type { CheckFindingRow } from './checks/check-findings.projection.js';
import type { CheckProgrammeRow } from './checks/check-programmes.projection.js';
import type { CheckRow } from './checks/checks.projection.js';
import type { DirectiveProgressCell } from './directive-register/directive-progress.js';
import type { DirectiveSourceRow } from './directive-register/directive-sources.projection.js';
import type { DirectiveRow } from './directive-register/directives.projection.js';
import type { TaskRow } from './directive-register/tasks.projection.js';
import type { CommitteeTermRow } from './documents/committee-terms.projection.js';
import type { DocumentFileRow } from './documents/document-files.projection.js';
import type { DocumentLinkRow } from './documents/document-links.projection.js';
import type { DocumentRow } from './documents/documents.projection.js';
import type { CommendationRow } from './evaluation/commendations.projection.js';
import type { EvaluationRoundRow } from './evaluation/evaluation-rounds.projection.js';
import type { EvaluationRow } from './evaluation/evaluations.projection.js';
import type { EvidenceLineRow, EvidenceSheetRow } from './evaluation/evidence.projection.js';
import type { HistoryRow } from './history/history.projection.js';
import type { IndicatorValueRow } from './indicators/indicator-values.projection.js';
import type { NoticeRow } from './notices/notices.projection.js';
import type { UnitAncestorRow } from './organisation/unit-ancestors.js';
import type { UnitGroupRow } from './organisation/unit-groups.projection.js';
import type { UnitRow } from './organisation/units.projection.js';
import type { UserRow } from './people/users.projection.js';
import type { OpenPartCell } from './reform/open-parts.js';
import type { PassageCell, PassedAssignmentRow } from './reform/passed-assignments.projection.js';
import type { ReformRow } from './reform/reforms.projection.js';
import type { SuccessionDecisionRow } from './reform/succession-decisions.projection.js';
import type { ReportPeriodRow } from './reporting/report-periods.projection.js';
import type { ReportSeriesRow } from './reporting/report-series.projection.js';
import type { JointReportRow } from './reporting/joint-reports.projection.js';
import type { ReviewRow } from './reviews/reviews.projection.js';
import type { WebhookRow } from './webhooks/webhooks.projection.js';
import type { ReportRow } from './assignment/reports.projection.js';

/** The tables that the projections keep. Their rows are the projections' rows. */
export interface ReadModelTables {
  readonly units: UnitRow;
  readonly unitAncestors: UnitAncestorRow;
  readonly unitGroups: UnitGroupRow;
  readonly users: UserRow;
  readonly calendars: CalendarRow;
  readonly directives: DirectiveRow;
  readonly directiveSources: DirectiveSourceRow;
  readonly tasks: TaskRow;
  readonly taskWords: TaskWordsRow;
  readonly documents: DocumentRow;
  readonly documentLinks: DocumentLinkRow;
  readonly committeeTerms: CommitteeTermRow;
  readonly documentFiles: DocumentFileRow;
  readonly directiveProgress: DirectiveProgressCell & { readonly n: number };
  readonly assignments: AssignmentRow;
  readonly complianceCounts: ComplianceCell & { readonly n: number };
  readonly runningCounts: RunningCell & { readonly n: number };
  readonly runningMonths: RunningMonthCell & { readonly n: number };
  /** The same of everything below a unit, itself left out. */
  readonly complianceCountsBelow: ComplianceCell & { readonly n: number };
  readonly runningCountsBelow: RunningCell & { readonly n: number };
  readonly runningMonthsBelow: RunningMonthCell & { readonly n: number };
  readonly bulkOrders: BulkOrderRow;
  readonly bulkOrderItems: BulkOrderItemRow;
  readonly assignmentClocks: AssignmentClockRow;
  readonly clockDays: ClockDayCell & { readonly n: number };
  readonly clockDaysBelow: ClockDayCell & { readonly n: number };
  readonly assignmentPasts: AssignmentPastRow;
  readonly followUpChanges: FollowUpChangeCell & { readonly n: number };
  readonly followUpChangesBelow: FollowUpChangeCell & { readonly n: number };
  readonly reports: ReportRow;
  readonly indicatorValues: IndicatorValueRow;
  readonly checks: CheckRow;
  readonly checkFindings: CheckFindingRow;
  readonly checkProgrammes: CheckProgrammeRow;
  readonly reviews: ReviewRow;
  readonly evaluationRounds: EvaluationRoundRow;
  readonly evaluations: EvaluationRow;
  readonly evidenceSheets: EvidenceSheetRow;
  readonly evidenceLines: EvidenceLineRow;
  readonly commendations: CommendationRow;
  readonly reforms: ReformRow;
  readonly successionDecisions: SuccessionDecisionRow;
  readonly passedAssignments: PassedAssignmentRow;
  readonly passageCounts: PassageCell & { readonly n: number };
  readonly openParts: OpenPartCell & { readonly n: number };
  readonly reportSeries: ReportSeriesRow;
  readonly reportPeriods: ReportPeriodRow;
  readonly jointReports: JointReportRow;
  readonly history: HistoryRow;
  readonly notices: NoticeRow;
  readonly webhooks: WebhookRow;
}

/** What every query of this library is asked of. */
export type ReadModels = Kysely<ReadModelTables>;

/**
 * Opens the read models on a pool whose columns arrive as ISO instants, `YYYY-MM-DD` dates and numbers
 * (`openPool` of the PostgreSQL adapter). Owns nothing: the pool is ended by whoever opened it.
 */
export function openReadModels(pool: PostgresPool): ReadModels {
  return new Kysely<ReadModelTables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}
