import type { Projection, RecordedEvent } from '#event-sourcing';
import {
  assignment,
  clockFrom,
  clockHeldIn,
  type AssignmentEvent,
  type AssignmentState,
  type ClockInterval,
  type Instant,
} from '#domain';
import { stateFrom } from '../assignment/kept-state.js';
import { instant } from '../instants.js';
import { clockDays } from './clock-days.js';

/** Who held the clock of an assignment when, and as much of where it stands as tells who does next. */
export interface AssignmentClockRow {
  readonly assignmentId: string;
  readonly unitId: string;
  readonly giverUnitId: string;
  readonly status: AssignmentState['status'];
  readonly suspended: boolean;
  /** An extension was asked for and is not answered. */
  readonly asked: boolean;
  readonly dueAt: Instant | null;
  readonly intervals: readonly ClockInterval[];
}

/** What it is told, handed on and reminded of moves no clock. */
type Silent = 'AssignmentDelivered.v1' | 'AssignmentCascaded.v1' | 'AssignmentChased.v1';
type Moving = Exclude<AssignmentEvent, { type: Silent }>;
type Recorded = RecordedEvent<Moving>;

/** An object, so that a type of event that was forgotten does not compile. */
const MOVING: Readonly<Record<Moving['type'], true>> = {
  'AssignmentGiven.v1': true,
  'AssignmentAcknowledged.v1': true,
  'AssignmentRefused.v1': true,
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
};

export const assignmentClocks: Projection<Moving, AssignmentClockRow> = {
  name: 'assignment-clocks.v1',
  table: 'assignment_clocks',
  key: 'assignmentId',
  isRowAStream: true,
  tallies: [clockDays],
  keysOf: ({ data }) => [data.assignmentId],
  empty: (assignmentId) => ({
    assignmentId,
    unitId: '',
    giverUnitId: '',
    status: 'none',
    suspended: false,
    asked: false,
    dueAt: null,
    intervals: [],
  }),
  on: Object.fromEntries(Object.keys(MOVING).map((type) => [type, oneMore])) as Readonly<
    Record<Moving['type'], typeof oneMore>
  >,
  fold: folded,
};

function oneMore(row: AssignmentClockRow, event: Recorded): AssignmentClockRow {
  return folded(row, [event]);
}

function folded(row: AssignmentClockRow, events: readonly Recorded[]): AssignmentClockRow {
  let state = stateFrom({ ...row, reportedAt: null });
  let { intervals } = row;
  for (const event of events) {
    state = assignment.evolve(state, event);
    intervals = clockFrom(intervals, clockHeldIn(state), happenedAt(event));
  }
  const { terms, status, suspended, deadline, extensionAsked } = state;
  return {
    assignmentId: row.assignmentId,
    unitId: terms?.unitId ?? row.unitId,
    giverUnitId: terms?.giverUnitId ?? row.giverUnitId,
    status,
    suspended,
    asked: extensionAsked !== null,
    dueAt: deadline && instant(deadline.dueAt),
    intervals,
  };
}

/** A report stops the doer's clock when it was submitted, as the taxonomy has it. */
function happenedAt(event: Recorded): Instant {
  return instant(event.type === 'ReportSubmitted.v1' ? event.data.submittedAt : event.meta.occurredAt);
}
