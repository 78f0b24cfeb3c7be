import type {
  AssignmentEvent,
  CalendarEvent,
  CommitteeTermEvent,
  DirectiveEvent,
  DocumentFileEvent,
  DocumentReferenceEvent,
  LineageEvent,
  NumberRegisterEvent,
  UnitEvent,
  UnitGroupEvent,
  UserEvent,
} from '#domain';

/** Everything that the history tells of. */
export type RecordedInHistory =
  | CommitteeTermEvent
  | DocumentFileEvent
  | DocumentReferenceEvent
  | LineageEvent
  | NumberRegisterEvent
  | AssignmentEvent
  | CalendarEvent
  | DirectiveEvent
  | UnitEvent
  | UnitGroupEvent
  | UserEvent;

/** An object, so that a type of event that was forgotten does not compile. */
const TYPES: Readonly<Record<RecordedInHistory['type'], true>> = {
  'UnitEstablished.v1': true,
  'UnitRenamed.v1': true,
  'UnitDissolved.v1': true,
  'UnitGroupDefined.v1': true,
  'UserRegistered.v1': true,
  'UserReassigned.v1': true,
  'UserDisabled.v1': true,
  'UserEnabled.v1': true,
  'HolidaysDeclared.v1': true,
  'HolidayAdded.v1': true,
  'HolidayRemoved.v1': true,
  'SwapWorkdayDeclared.v1': true,
  'SwapWorkdayCancelled.v1': true,
  'DirectiveDrafted.v1': true,
  'DraftCorrected.v1': true,
  'DraftDiscarded.v1': true,
  'DirectiveIssued.v1': true,
  'AddresseesNamed.v1': true,
  'DirectiveRecalled.v1': true,
  'ReferenceEntered.v1': true,
  'ReferenceCorrected.v1': true,
  'DocumentLinked.v1': true,
  'DocumentUnlinked.v1': true,
  'FileAttached.v1': true,
  'FileDetached.v1': true,
  'NumberTaken.v1': true,
  'NumberReleased.v1': true,
  'CommitteeTermDeclared.v1': true,
  'CommitteeTermRemoved.v1': true,
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
  'AssignmentChased.v1': true,
};

export const RECORDED_TYPES = Object.keys(TYPES) as readonly RecordedInHistory['type'][];
