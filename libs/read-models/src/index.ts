export { openReadModels, type ReadModels, type ReadModelTables } from './read-models.js';
export { readModelMigrations } from './migrations.js';
export { readModelProjections } from './projections.js';
export { positionOf } from './position.js';
export { CursorInvalid, cursorOf, limitOf, MOST_ITEMS, pageOf, type Page, type PageRequest } from './page.js';
export { SearchSaysNothing } from './search-words.js';
export {
  findUnit,
  findUnits,
  loadGroups,
  loadTree,
  type UnitGroupView,
  type UnitSearch,
  type UnitView,
} from './organisation/organisation.queries.js';
export {
  findUser,
  findUserByLogin,
  findUsersByEmail,
  listUsers,
  namesOfUsers,
  type UserFilter,
  type UserView,
} from './people/people.queries.js';
export { findCalendar, listCalendars, loadCalendar, type YearCalendarView } from './calendar/calendar.queries.js';
export type { SwapWorkday } from './calendar/calendars.projection.js';
export {
  findDirective,
  findDirectiveSource,
  listDirectives,
  tasksOf,
  type DirectiveFilter,
  type DirectiveSummary,
  type DirectiveView,
  type TaskView,
} from './directive-register/directive-register.queries.js';
export { overseersOf, type Overseers } from './directive-register/overseers.queries.js';
export { progressOf, progressOfEach, type DirectiveProgress } from './directive-register/progress.queries.js';
export { searchAssignments, type AssignmentSearch } from './assignment-search/assignment-search.queries.js';
export { isDirectiveVisible, type VisibleTo } from './directive-register/visibility.js';
export {
  referencesAmong,
  unitsOfAssignments,
  unitsOfChecks,
  unitsOfEvaluations,
  type ConcernedWithChecks,
  unitsOfDirectives,
  unitsOfOrders,
  type ConcernedUnits,
} from './concerned/concerned-units.queries.js';
export { unitsOfReviews } from './concerned/units-of-reviews.queries.js';
export {
  documentsBySymbol,
  filesOf,
  findDocument,
  findDocuments,
  type DocumentFileView,
  type DocumentFlags,
} from './documents/documents.queries.js';
export type { DocumentSummary } from './documents/document-summary.js';
export { lineageOf, type LineageLink, type LineageNode, type LineageView } from './documents/lineage.queries.js';
export {
  countNumbersIn,
  numberRegistersOf,
  standingOf,
  termsOf,
  type NumberRegisterView,
  type TakenNumberView,
} from './documents/number-register.queries.js';
export type { DirectiveSourceRow } from './directive-register/directive-sources.projection.js';
export type { DirectiveStatus } from './directive-register/directives.projection.js';
export {
  assignmentsAmong,
  cascadedFrom,
  findAssignment,
  reportsOf,
  type ReportView,
} from './assignment/assignment.queries.js';
export {
  assignmentTreeOf,
  type AssignmentNode,
  type AssignmentTreeRequest,
} from './assignment/assignment-tree.queries.js';
export type { AssignmentView } from './assignment/assignment-view.js';
export {
  assignmentStateOf,
  type ExtensionAsked,
  type Holder,
  type Standing,
} from './assignment/assignments.projection.js';
export {
  INBOX_SECTIONS,
  inboxCounts,
  inboxOf,
  type InboxClock,
  type InboxRequest,
  type InboxSection,
} from './unit-inbox/unit-inbox.queries.js';
export {
  complianceOf,
  complianceOfDirective,
  type Compliance,
  type ComplianceOfChild,
  type DirectiveCompliance,
  type DirectiveComplianceOfUnit,
} from './compliance/compliance.queries.js';
export {
  changesOfAssignment,
  type AssignmentChanges,
  type DeadlineChange,
  type PassedOn,
} from './assignment/changes-of-assignment.queries.js';
export {
  bulkOrdersOf,
  findBulkOrder,
  itemsOfBulkOrder,
  type BulkOrderItemView,
  type BulkOrderView,
} from './bulk-orders/bulk-orders.queries.js';
export {
  clocksOfUnit,
  MOST_CLOCK_DAYS,
  type ClocksOfUnit,
  type ClockSum,
  type ClockSums,
} from './clock/clock.queries.js';
export { AS_OF_SENSES, type AsOf, type AsOfSense } from './as-of/sense.js';
export { pastComplianceOf } from './as-of/past-board.queries.js';
export { pastSumsIn } from './as-of/past-sums.js';
export { pastAssignments, type PastAssignment, type PastCountedRequest } from './as-of/past-assignments.queries.js';
export type { PastAssignmentHead, StoodThen } from './as-of/past-assignment.js';
export { FIGURES, type Figure } from './as-of/figures.js';
export {
  assignmentStoryOf,
  type AssignmentStory,
  type StoryLine,
  type StoryStep,
} from './as-of/assignment-story.queries.js';
export { pastComplianceOfDirective, pastProgressOf, type PastProgress } from './as-of/past-directive.queries.js';
export {
  comparedSums,
  comparisonOf,
  movedAssignments,
  MOVEMENTS,
  type Between,
  type ComparedSums,
  type Comparison,
  type MovedAssignment,
  type Movement,
} from './as-of/comparison.queries.js';
export { MOST_TREND_MONTHS, trendOf, type Trend, type TrendPoint } from './as-of/trend.queries.js';
export {
  directivesOfBoard,
  type DirectiveOfBoard,
  type DirectivesOfBoard,
} from './compliance/directives-of-board.queries.js';
export { heldAssignments, type HeldRequest } from './clock/held-assignments.queries.js';
export { countedAssignments, type CountedRequest } from './compliance/counted-assignments.queries.js';
export type { TimelessClass } from './compliance/follow-up.js';
export {
  findCheck,
  findingsOf,
  listChecks,
  programmesOf,
  type CheckFilter,
  type CheckFindingView,
  type CheckProgrammeView,
  type CheckSummary,
} from './checks/checks.queries.js';
export {
  openRemedies,
  remediesOf,
  type OpenRemedies,
  type RemedyFilter,
  type RemedyView,
} from './checks/remedies.queries.js';
export * from './reviews/exports.js';
export { historyOf, type HistoryEntry, type HistoryRequest, type HistorySubject } from './history/history.queries.js';
export type { HistoryRow, SubjectKind } from './history/history.projection.js';
export { demandOf, type Demand } from './notices/demand.queries.js';
export { noticesOf, positionOfNotice, type NoticesRequest, type NoticeView } from './notices/notices.queries.js';
export type { NoticeKind } from './notices/notices.projection.js';
export { dueForRung, type DueForRung, type DueForRungRequest } from './chaser/due-for-rung.js';
export { dueDecrees, misplacedAssignments, misplacedPeople } from './reform/misplaced.queries.js';
export { PARTS, type Part } from './reform/open-parts.js';
export { openAssignmentsOf } from './reform/open-part.queries.js';
export {
  reformPreview,
  type ReformEffect,
  type ReformEffectCounts,
  type ReformPreview,
} from './reform/reform-preview.queries.js';
export {
  findReform,
  listReforms,
  successionOf,
  type ReformSummary,
  type ReformView,
  type SuccessionStep,
  type SuccessionView,
} from './reform/reform.queries.js';
export {
  assignmentMoves,
  assignmentsOfMove,
  MOVES,
  peopleMoves,
  type AskedChange,
  type AssignmentMove,
  type MoveOutcome,
  type PersonMove,
} from './reform/reform-change.queries.js';
export { othersOfNumber } from './reform/same-number.queries.js';
export { passedOnAssignments, type PassedOnRequest, type PassedOnView } from './reform/passed-on.queries.js';
export {
  undecidedAssignments,
  undecidedCount,
  type UndecidedRequest,
  type UndecidedView,
} from './reform/undecided.queries.js';
export {
  alikePeriods,
  dueReports,
  findReportPeriod,
  findJointReport,
  reportersOfPeriod,
  reportPeriodsOf,
  reportSeriesOf,
  type ReportPeriodView,
} from './reporting/reporting.queries.js';
export type { ReportSeriesRow } from './reporting/report-series.projection.js';
export type { JointReportRow } from './reporting/joint-reports.projection.js';
export { listRunningReports, type RunningReports } from './reporting/running-reports.queries.js';
export { listUnsetReports, type UnsetReports } from './reporting/unset-reports.queries.js';
export { listCommendations, type CommendationView } from './evaluation/commendations.queries.js';
export {
  findEvaluationRound,
  levelsOf,
  listEvaluationRounds,
  type EvaluationRoundView,
  type RatedLevel,
} from './evaluation/evaluation-rounds.queries.js';
export {
  findEvaluation,
  findEvidenceSheet,
  findingsOfSheet,
  linesOfSheet,
  listEvaluations,
  type EvaluationView,
  type EvidenceLineView,
  type OpenFindingView,
} from './evaluation/evaluations.queries.js';
export type { DecidedRating, SaidOfUnit } from './evaluation/evaluations.projection.js';
export type { EvidenceSheetRow } from './evaluation/evidence.projection.js';
export { evaluationsWaitingBelow, evidenceStreamsOf } from './evaluation/evidence-streams.queries.js';
export * from './indicators/exported.js';
export { findWebhook, listWebhooks, unitsOfAdministrators } from './webhooks/webhooks.queries.js';
export type { WebhookRow } from './webhooks/webhooks.projection.js';
