import type { RecordedEvent } from '#event-sourcing';
import { passedOn, type AssignmentEvent } from '#domain';
import { instant } from '../instants.js';
import type { AssignmentRow } from './assignments.projection.js';

export type Mutable<Row> = { -readonly [Field in keyof Row]: Row[Field] };

type Bring<E extends AssignmentEvent> = (next: Mutable<AssignmentRow>, event: RecordedEvent<E>) => void;

/** An object, so that a type of event that was forgotten does not compile. */
const BROUGHT: { readonly [Type in AssignmentEvent['type']]: Bring<Extract<AssignmentEvent, { type: Type }>> } = {
  'AssignmentGiven.v1': (next, { data, meta }) => {
    const { deadline: _deadline, ...terms } = data;
    Object.assign(next, terms);
    next.givenAt = instant(meta.occurredAt);
    next.clockStartedAt = instant(meta.recordedAt);
  },
  'AssignmentDelivered.v1': () => {},
  'AssignmentAcknowledged.v1': (next, { meta }) => {
    next.acknowledgedAt = instant(meta.occurredAt);
    next.refusalReason = null;
  },
  'AssignmentRefused.v1': (next, { data }) => (next.refusalReason = data.reason),
  'AssignmentCascaded.v1': (next, { data }) => (next.cascadeCount += data.shares.length),
  'ReportSubmitted.v1': () => {},
  'ReportReturned.v1': (next, { data, meta }) => {
    next.returnedCount++;
    next.returnReason = data.reason;
    next.clockStartedAt = instant(meta.recordedAt);
  },
  'ReportAccepted.v1': (next, { meta }) => (next.acceptedAt = instant(meta.occurredAt)),
  'ExtensionRequested.v1': (next, { data, meta }) => {
    next.extensionAsked = { ...data.deadline, reason: data.reason, askedAt: instant(meta.occurredAt) };
  },
  'ExtensionGranted.v1': (next, { meta }) => {
    next.extensionCount++;
    next.chasedAt = null;
    next.clockStartedAt = instant(meta.recordedAt);
  },
  'ExtensionDenied.v1': () => {},
  'AssignmentSuspended.v1': (next, { data }) => (next.suspendReason = data.reason),
  'AssignmentResumed.v1': (next, { meta }) => {
    next.suspendReason = null;
    next.clockStartedAt = instant(meta.recordedAt);
  },
  'AssignmentWithdrawn.v1': (next, { data, meta }) => {
    next.withdrawReason = data.reason;
    next.withdrawnAt = instant(meta.occurredAt);
  },
  'AssignmentTransferred.v1': (next, { data }) => Object.assign(next, passedOn(next, data)),
  'AssignmentStepReverted.v1': takenBack,
  'AssignmentChased.v1': (next, { meta }) => (next.chasedAt = instant(meta.occurredAt)),
};

export const ASSIGNMENT_EVENTS = Object.keys(BROUGHT) as readonly AssignmentEvent['type'][];

/** Puts what the domain's state does not keep of an event into a row that is still nobody else's. */
export function bring(next: Mutable<AssignmentRow>, event: RecordedEvent<AssignmentEvent>): void {
  (BROUGHT[event.type] as Bring<AssignmentEvent>)(next, event);
}

function takenBack(
  next: Mutable<AssignmentRow>,
  { data, meta }: RecordedEvent<Extract<AssignmentEvent, { type: 'AssignmentStepReverted.v1' }>>,
): void {
  const { step, reason, restored } = data;
  const { unitId, coordinatorIds, giverUnitId, monitorUnitId, suspended, extensionAsked } = restored;
  Object.assign(next, { unitId, coordinatorIds, giverUnitId, monitorUnitId });
  if (step === 'ExtensionGranted.v1') next.extensionCount--;
  // Suspended once more, for the reason for which the resumption was taken back.
  next.suspendReason = suspended ? (next.suspendReason ?? reason) : null;
  next.extensionAsked =
    extensionAsked && (next.extensionAsked ?? { ...extensionAsked, askedAt: instant(meta.occurredAt) });
  next.withdrawReason = null;
  next.withdrawnAt = null;
  next.clockStartedAt = instant(meta.recordedAt);
}
