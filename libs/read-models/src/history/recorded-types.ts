import type {
  AssignmentEvent,
  BulkOrderEvent,
  CalendarEvent,
  CheckEvent,
  CheckProgrammeEvent,
  CommendationEvent,
  CommitteeTermEvent,
  DecreeEvent,
  DirectiveEvent,
  DocumentFileEvent,
  DocumentReferenceEvent,
  EvaluationEvent,
  LineageEvent,
  NumberRegisterEvent,
  ReformDayEvent,
  ReformYearEvent,
  ReportPeriodEvent,
  ReviewEvent,
  RoundEvent,
  JointReportEvent,
  UnitEvent,
  UnitGroupEvent,
  UserEvent,
  WebhookEvent,
} from '#domain';

/** Everything that the history tells of. */
export type RecordedInHistory =
  | CheckEvent
  | CheckProgrammeEvent
  | CommendationEvent
  | CommitteeTermEvent
  | EvaluationEvent
  | RoundEvent
  | DocumentFileEvent
  | DocumentReferenceEvent
  | LineageEvent
  | NumberRegisterEvent
  | AssignmentEvent
  | BulkOrderEvent
  | CalendarEvent
  | DecreeEvent
  | DirectiveEvent
  | ReformDayEvent
  | ReformYearEvent
  | ReportPeriodEvent
  | ReviewEvent
  | JointReportEvent
  | UnitEvent
  | UnitGroupEvent
  | UserEvent
  | WebhookEvent;

/** An object, so that a type of event that was forgotten does not compile. */
const TYPES: Readonly<Record<RecordedInHistory['type'], true>> = {
  'UnitEstablished.v1': true,
  'UnitRenamed.v1': true,
  'UnitMoved.v1': true,
  'UnitDissolved.v1': true,
  'UnitReorganised.v1': true,
  'UnitHeirChosen.v1': true,
  'UnitRestored.v1': true,
  'UnitGroupDefined.v1': true,
  'UserRegistered.v1': true,
  'UserReassigned.v1': true,
  'UserTransferred.v1': true,
  'UserDisabled.v1': true,
  'UserEnabled.v1': true,
  'WebhookRegistered.v1': true,
  'WebhookChanged.v1': true,
  'WebhookEnabled.v1': true,
  'WebhookDisabled.v1': true,
  'WebhookSecretReplaced.v1': true,
  'WebhookRemoved.v1': true,
  'HolidaysDeclared.v1': true,
  'HolidayAdded.v1': true,
  'HolidayRemoved.v1': true,
  'SwapWorkdayDeclared.v1': true,
  'SwapWorkdayCancelled.v1': true,
  'DecreeDrafted.v1': true,
  'DecreeCorrected.v1': true,
  'DecreeAdopted.v1': true,
  'DecreeEnforced.v1': true,
  'DecreeExecuted.v1': true,
  'SuccessionDecided.v1': true,
  'DecreeWithdrawn.v1': true,
  'ReformedUnitsClaimed.v1': true,
  'ReformedUnitsReleased.v1': true,
  'DecreeNumberClaimed.v1': true,
  'DecreeNumberReleased.v1': true,
  'DirectiveDrafted.v1': true,
  'DraftCorrected.v1': true,
  'DraftDiscarded.v1': true,
  'DirectiveIssued.v1': true,
  'AddresseesNamed.v1': true,
  'DirectiveRecalled.v1': true,
  'ReportsScheduled.v1': true,
  'ReportsEnded.v1': true,
  'ReportPeriodOpened.v1': true,
  'ReportersNamed.v1': true,
  'JointReportEntered.v1': true,
  'JointReportNotDelivered.v1': true,
  'ReferenceEntered.v1': true,
  'ReferenceCorrected.v1': true,
  'DocumentLinked.v1': true,
  'DocumentUnlinked.v1': true,
  'FileAttached.v1': true,
  'FileDetached.v1': true,
  'NumberTaken.v1': true,
  'NumberReleased.v1': true,
  'CheckProgrammeDeclared.v1': true,
  'CheckPlanned.v1': true,
  'CheckPlanCorrected.v1': true,
  'CheckOpened.v1': true,
  'FindingRecorded.v1': true,
  'FindingWithdrawn.v1': true,
  'CheckConcluded.v1': true,
  'RemedyDemanded.v1': true,
  'CheckClosed.v1': true,
  'CheckCancelled.v1': true,
  'ReviewOpened.v1': true,
  'ReviewConcluded.v1': true,
  'ReviewConclusionCorrected.v1': true,
  'ReviewCancelled.v1': true,
  'EvaluationRoundOpened.v1': true,
  'EvaluationRoundClosed.v1': true,
  'EvaluationRoundCancelled.v1': true,
  'EvaluationOpened.v1': true,
  'SelfRated.v1': true,
  'RatingAppraised.v1': true,
  'RatingDecided.v1': true,
  'RatingCorrected.v1': true,
  'EvaluationWaived.v1': true,
  'EvaluationCancelled.v1': true,
  'CommendationAwarded.v1': true,
  'CommendationRevoked.v1': true,
  'CommitteeTermDeclared.v1': true,
  'CommitteeTermRemoved.v1': true,
  'BulkOrdered.v1': true,
  'BulkItemsNamed.v1': true,
  'BulkItemsDecided.v1': true,
  'BulkUndoOrdered.v1': true,
  'BulkItemsReverted.v1': true,
  'AssignmentGiven.v1': true,
  'AssignmentDelivered.v1': true,
  'AssignmentAcknowledged.v1': true,
  'AssignmentRefused.v1': true,
  'AssignmentCascaded.v1': true,
  'ReportSubmitted.v1': true,
  'ReportReturned.v1': true,
  'ReportAccepted.v1': true,
  'ExtensionRequested.v1': true,
  'ExtensionGranted.v1': true,
  'ExtensionDenied.v1': true,
  'AssignmentSuspended.v1': true,
  'AssignmentResumed.v1': true,
  'AssignmentWithdrawn.v1': true,
  'AssignmentTransferred.v1': true,
  'AssignmentStepReverted.v1': true,
  'AssignmentChased.v1': true,
};

export const RECORDED_TYPES = Object.keys(TYPES) as readonly RecordedInHistory['type'][];
