import type { Projection, RecordedEvent } from '#event-sourcing';
import { assignment, type AssignmentEvent, type AssignmentState, type Instant } from '#domain';
import { stateFrom } from '../assignment/kept-state.js';
import { followUpOf } from '../compliance/follow-up.js';
import { originOf } from '../directive-register/directive-progress.js';
import { instant } from '../instants.js';
import { followUpChanges } from './follow-up-changes.js';
import { rowOf, stepsIn, type AssignmentPastRow } from './past-row.js';
import { isSuspended, standingOf, type PastStep } from './past-stands.js';

/** What it is told, handed on, reminded of and asked for moves it nowhere. */
type Silent =
  | 'AssignmentDelivered.v1'
  | 'AssignmentCascaded.v1'
  | 'AssignmentChased.v1'
  | 'ExtensionRequested.v1'
  | 'ExtensionDenied.v1';
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
  'ExtensionGranted.v1': true,
  'AssignmentSuspended.v1': true,
  'AssignmentResumed.v1': true,
  'AssignmentWithdrawn.v1': true,
  'AssignmentTransferred.v1': true,
  'AssignmentStepReverted.v1': true,
};

export const assignmentPasts: Projection<Moving, AssignmentPastRow> = {
  name: 'assignment-pasts.v1',
  table: 'assignment_pasts',
  key: 'assignmentId',
  isRowAStream: true,
  tallies: [followUpChanges],
  keysOf: ({ data }) => [data.assignmentId],
  empty: (assignmentId) => rowOf({ assignmentId, directiveId: '', origin: 'issued', giverUnitId: '', unitId: '' }, []),
  on: Object.fromEntries(Object.keys(MOVING).map((type) => [type, oneMore])) as Readonly<
    Record<Moving['type'], typeof oneMore>
  >,
  fold: folded,
};

/** The row of an assignment with this history. */
export function pastOf(history: readonly RecordedEvent<AssignmentEvent>[]): AssignmentPastRow {
  const moving = history.filter((event): event is Recorded => Object.hasOwn(MOVING, event.type));
  return folded(assignmentPasts.empty(history[0]?.data.assignmentId ?? ''), moving);
}

function oneMore(row: AssignmentPastRow, event: Recorded): AssignmentPastRow {
  return folded(row, [event]);
}

function folded(row: AssignmentPastRow, events: readonly Recorded[]): AssignmentPastRow {
  const steps = stepsIn(row);
  let { directiveId, origin } = row;
  let state = stateAfter(row, steps.at(-1));
  for (const event of events) {
    if (event.type === 'AssignmentGiven.v1') {
      directiveId = event.data.directiveId;
      origin = originOf(event.data);
    }
    state = assignment.evolve(state, event);
    steps.push(stepOf(state, event, steps));
  }
  const { unitId, giverUnitId } = state.terms ?? row;
  return rowOf({ assignmentId: row.assignmentId, directiveId, origin, giverUnitId, unitId }, steps);
}

function stepOf(state: AssignmentState, event: Recorded, before: readonly PastStep[]): PastStep {
  const { status, suspended, terms } = state;
  const last = before.at(-1);
  const dueAt = asBefore(state.deadline?.dueAt, last?.dueAt);
  const reportedAt = asBefore(state.report?.submittedAt, last?.reportedAt);
  const recordedAt = instant(event.meta.recordedAt);
  return {
    occurredAt: happenedAt(event, before, reportedAt),
    recordedAt: laterOf(recordedAt, last?.recordedAt),
    unitId: terms?.unitId ?? '',
    status: status === 'none' ? 'given' : status,
    followUp: followUpOf({ standing: standingOf(status, suspended), dueAt, reportedAt }),
    dueAt,
    reportedAt,
  };
}

/** Most steps leave it as it was: then it need not be read again. */
function asBefore(text: string | undefined, known: Instant | null | undefined): Instant | null {
  if (text === undefined) return null;
  return text === known ? known : instant(text);
}

/** Nothing happens to what is not given yet, and no report is judged before it is there, whatever is entered. */
function happenedAt(event: Recorded, before: readonly PastStep[], reportedAt: Instant | null): Instant {
  const { type, data, meta } = event;
  const stated = instant(type === 'ReportSubmitted.v1' ? data.submittedAt : meta.occurredAt);
  const afterGiven = laterOf(stated, before[0]?.occurredAt);
  if (type === 'ReportReturned.v1') return laterOf(afterGiven, before.at(-1)?.reportedAt);
  return type === 'ReportAccepted.v1' ? laterOf(afterGiven, reportedAt) : afterGiven;
}

function laterOf(one: Instant, other: Instant | null | undefined): Instant {
  return other && other > one ? other : one;
}

function stateAfter({ assignmentId, giverUnitId }: AssignmentPastRow, last: PastStep | undefined): AssignmentState {
  if (!last) return assignment.initialState;
  const { unitId, status, dueAt, reportedAt } = last;
  const suspended = isSuspended(last);
  return stateFrom({ assignmentId, unitId, giverUnitId, status, suspended, dueAt, reportedAt, asked: false });
}
