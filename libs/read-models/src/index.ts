export { openReadModels, type ReadModels, type ReadModelTables } from './read-models.js';
export { readModelMigrations } from './migrations.js';
export { readModelProjections } from './projections.js';
export { positionOf } from './position.js';
export { CursorInvalid, MOST_ITEMS, type Page, type PageRequest } from './page.js';
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
export { findUser, findUserByLogin, listUsers, type UserFilter, type UserView } from './people/people.queries.js';
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
export { progressOf, type DirectiveProgress } from './directive-register/progress.queries.js';
export { isDirectiveVisible, type VisibleTo } from './directive-register/visibility.js';
export { unitsOfAssignments, unitsOfDirectives, type ConcernedUnits } from './concerned/concerned-units.queries.js';
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
  numberRegistersOf,
  termsOf,
  type NumberRegisterView,
  type TakenNumberView,
} from './documents/number-register.queries.js';
export type { DirectiveSourceRow } from './directive-register/directive-sources.projection.js';
export type { DirectiveStatus } from './directive-register/directives.projection.js';
export { cascadedFrom, findAssignment, reportsOf, type ReportView } from './assignment/assignment.queries.js';
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
export { countedAssignments, type CountedRequest } from './compliance/counted-assignments.queries.js';
export type { TimelessClass } from './compliance/follow-up.js';
export { historyOf, type HistoryEntry, type HistoryRequest, type HistorySubject } from './history/history.queries.js';
export type { HistoryRow, SubjectKind } from './history/history.projection.js';
export { noticesOf, type NoticesRequest, type NoticeView } from './notices/notices.queries.js';
export type { NoticeKind } from './notices/notices.projection.js';
export { dueForRung, type DueForRung, type DueForRungRequest } from './chaser/due-for-rung.js';
