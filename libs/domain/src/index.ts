export * from './assignment/refusals.js';
export * from './directive/refusals.js';
export * from './organisation/refusals.js';
export * from './calendar/calendar-refusals.js';
export { isPossibleFor, type AssignmentStep } from './assignment/possible-steps.js';
export { assignment, assignmentIdOf, assignmentStream, cascadedAssignmentIdOf } from './assignment/assignment.js';
export type { AssignmentCommand, ParentFacts, ShareFacts, TransferFacts } from './assignment/commands.js';
export type {
  AssignmentEvent,
  AssignmentTerms,
  CascadedShare,
  Evidence,
  IndicatorValue,
  Narrative,
  RemedyTerms,
  Report,
  ReportPeriodTerms,
  ReviewTerms,
  OrderedStepType,
  Restored,
  Transfer,
  TransferReason,
} from './assignment/events.js';
export { passedOn, type Parties } from './assignment/passed-on.js';
export { holderOf, rankOf, type AssignmentState, type AssignmentStatus } from './assignment/state.js';
export {
  blankContent,
  corrected,
  recurrenceIn,
  recurrencesIn,
  type Addressee,
  type Correction,
  type DirectiveContent,
  type FollowUp,
  type IssuedTask,
  type Recipient,
  type Signer,
  type TaskChange,
  type TaskContent,
} from './directive/content.js';
export { isPossible, type DirectiveStep } from './directive/possible-steps.js';
export {
  demandUnissued,
  directive,
  directiveStream,
  type DirectiveCommand,
  type DirectiveEvent,
  type DirectiveSource,
  type DirectiveState,
  type IssuedDirective,
} from './directive/directive.js';
export { reportScheduleOf, type SetPeriod } from './directive/reports.js';
export { obstaclesToIssue, type NamedAddressees, type Obstacle } from './directive/issue.js';
export {
  balances,
  classify,
  FOLLOW_UP_CLASSES,
  sumsOf,
  type FollowUpClass,
  type FollowUpFacts,
  type FollowUpSums,
} from './follow-up/taxonomy.js';
export { followUpFactsOf } from './follow-up/facts-of.js';
export {
  UNIT_KINDS,
  unit,
  unitStream,
  type NewUnit,
  type Unit,
  type UnitCommand,
  type UnitEvent,
  type UnitKind,
  type UnitState,
} from './organisation/unit.js';
export { mayStandUnder, rootBeside, superiorKindsOf } from './organisation/may-stand-under.js';
export { unitGroup, unitGroupStream, type UnitGroup, type UnitGroupEvent } from './organisation/unit-group.js';
export {
  SWITCH_OFF_CAUSES,
  webhook,
  webhookStream,
  type SwitchOffCause,
  type Webhook,
  type WebhookEvent,
  type WebhookState,
} from './webhooks/webhook.js';
export { TOPIC_OF, WEBHOOK_TOPICS, type WebhookNews, type WebhookTopic } from './webhooks/webhook-topics.js';
export * from './webhooks/webhook-refusals.js';
export { goesOn, heirAmong, type Extent, type Succession, type Successor } from './organisation/succession.js';
export { codeKey } from './organisation/code-key.js';
export { UnitTree } from './organisation/unit-tree.js';
export {
  ROLES,
  user,
  UserExists,
  userIdOf,
  userStream,
  UserUnknown,
  type PassedFrom,
  type Role,
  type User,
  type UserEvent,
} from './people/user.js';
export { addDays, dayOfWeek, daysBetween, localDate, yearOf, type LocalDate } from './calendar/local-date.js';
export { at, dateOf, dueAt, lastDayOf, startOfDay, type Instant } from './calendar/local-time.js';
export {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  PLAIN_CALENDAR,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  workingDaysBetween,
  type WorkCalendar,
} from './calendar/work-calendar.js';
export { deadlineFrom, type Deadline, type DeadlinePolicy, type StatedDeadline } from './calendar/deadline.js';
export {
  DEFAULT_LADDER,
  latestDueAtFor,
  latestReminderAt,
  rungDueAt,
  rungInstant,
  type Ladder,
  type LadderStep,
  type Rung,
  type Told,
} from './calendar/ladder.js';
export type { CalendarEvent, Holiday } from './calendar/calendar-events.js';
export {
  calendarOf,
  calendarStream,
  yearCalendar,
  type CalendarCommand,
  type YearCalendar,
} from './calendar/year-calendar.js';
export * from './lineage/refusals.js';
export * from './register/refusals.js';
export {
  committeeTerms,
  termOn,
  termsStream,
  type CommitteeTerm,
  type CommitteeTermEvent,
  type OrganOf,
} from './register/committee-terms.js';
export {
  DOCUMENT_KINDS,
  gapsIn,
  nextOrdinal,
  numberRegister,
  numbersStream,
  type DocumentKind,
  type Double,
  type DoubleNumber,
  type NumberRegisterEvent,
  type RegisteredNumber,
} from './register/number-register.js';
export { isChanging, OPEN_ASSIGNMENTS, RELATIONS, type OpenAssignments, type Relation } from './lineage/relations.js';
export {
  lineage,
  lineageStream,
  MOST_GENERATIONS,
  type DocumentLink,
  type IssuerStanding,
  type LineageEvent,
  type LinkFacts,
} from './lineage/lineage.js';
export {
  documentReference,
  referenceStream,
  type DocumentReference,
  type DocumentReferenceEvent,
  type DocumentReferenceState,
  type ReferenceCorrection,
  type ReferenceFacts,
} from './lineage/document-reference.js';
export { documentFiles, filesStream, type AttachedFile, type DocumentFileEvent } from './lineage/document-files.js';
export * from './inspection/exports.js';
export * from './review/exports.js';
export * from './reform/exported.js';
export * from './bulk-order/refusals.js';
export * from './bulk-order/bulk-order.js';
export type * from './bulk-order/events.js';
export * from './follow-up/clock.js';
export * from './reporting/refusals.js';
export { daysNamed, PERIODS, periodNamed, periodOn, type Period, type ReportPeriod } from './reporting/periods.js';
export { recurrenceRule } from './reporting/recurrence-rule.js';
export {
  dayAfter,
  demandFromNotOver,
  DEFAULT_REPORTING,
  firstPeriod,
  givenOn,
  isPeriodSet,
  lacksPeriod,
  periodAfter,
  recurrenceOf,
  reportDeadline,
  reportedSince,
  type Recurrence,
  type ReportingPolicy,
  type ReportSchedule,
  type ReportTerm,
  type RuleDays,
} from './reporting/recurrence.js';
export {
  periodicAssignmentIdOf,
  reportPeriodIdOf,
  reportPeriods,
  reportPeriodsStream,
  reportPeriodsStreams,
  reportSeriesIdOf,
  type NamedReporters,
  type OpenedPeriod,
  type OpenReportPeriod,
  type ReportedTask,
  type Reporter,
  type ReportPeriodEvent,
  type ReportPeriodsState,
} from './reporting/report-periods.js';
export {
  jointReport,
  jointReportStream,
  type ServedFacts,
  type JointReport,
  type JointReportCommand,
  type JointReportEvent,
  type JointReportState,
} from './reporting/joint-report.js';
export * from './evaluation/exports.js';
