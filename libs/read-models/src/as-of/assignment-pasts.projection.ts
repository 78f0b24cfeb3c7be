import type { Projection, RecordedEvent } from '#event-sourcing';
import { assignment, type AssignmentEvent, type AssignmentState, type AssignmentTerms, type Instant } from '#domain';
import { followUpOf } from '../compliance/follow-up.js';
import { originOf } from '../directive-register/directive-progress.js';
import { instant } from '../instants.js';
import { followUpChanges } from './follow-up-changes.js';
import { columnsOf, stepsIn, type AssignmentPastRow } from './past-row.js';
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
  tallies: [followUpChanges],
  keysOf: ({ data }) => [data.assignmentId],
  empty: (assignmentId) => ({
    ...columnsOf([]),
    assignmentId,
    directiveId: '',
    origin: 'issued',
    giverUnitId: '',
    unitId: '',
    formerUnitIds: null,
  }),
  on: Object.fromEntries(Object.keys(MOVING).map((type) => [type, oneMore])) as Readonly<
    Record<Moving['type'], typeof oneMore>
  >,
  fold: folded,
};

function oneMore(row: AssignmentPastRow, event: Recorded): AssignmentPastRow {
  return folded(row, [event]);
}

function folded(row: AssignmentPastRow, events: readonly Recorded[]): AssignmentPastRow {
  const steps = stepsIn(row);
  let { directiveId, origin } = row;
  let state = stateOf(row, steps.at(-1));
  for (const event of events) {
    if (event.type === 'AssignmentGiven.v1') {
      directiveId = event.data.directiveId;
      origin = originOf(event.data);
    }
    state = assignment.evolve(state, event);
    steps.push(stepOf(state, event, steps));
  }
  const unitId = state.terms?.unitId ?? row.unitId;
  const former = [...new Set(steps.map((step) => step.unitId))].filter((one) => one !== unitId);
  return {
    ...columnsOf(steps),
    assignmentId: row.assignmentId,
    directiveId,
    origin,
    giverUnitId: state.terms?.giverUnitId ?? row.giverUnitId,
    unitId,
    formerUnitIds: former.length > 0 ? former : null,
  };
}

function stepOf(state: AssignmentState, event: Recorded, before: readonly PastStep[]): PastStep {
  const { status, suspended, terms } = state;
  const dueAt = state.deadline && instant(state.deadline.dueAt);
  const reportedAt = state.report && instant(state.report.submittedAt);
  const recordedAt = instant(event.meta.recordedAt);
  const known = before.at(-1)?.recordedAt ?? recordedAt;
  return {
    occurredAt: happenedAt(event, before, reportedAt),
    recordedAt: recordedAt < known ? known : recordedAt,
    unitId: terms?.unitId ?? '',
    status: status === 'none' ? 'given' : status,
    followUp: followUpOf({ standing: standingOf(status, suspended), dueAt, reportedAt }),
    dueAt,
    reportedAt,
  };
}

/** Nothing happens to what is not given yet, and no report is judged before it is there, whatever is entered. */
function happenedAt(event: Recorded, before: readonly PastStep[], reportedAt: Instant | null): Instant {
  const { type, data, meta } = event;
  const stated = instant(type === 'ReportSubmitted.v1' ? data.submittedAt : meta.occurredAt);
  const judged = type === 'ReportReturned.v1' ? before.at(-1)?.reportedAt : type === 'ReportAccepted.v1' && reportedAt;
  return [before[0]?.occurredAt ?? stated, judged || stated].reduce(
    (one, other) => (one > other ? one : other),
    stated,
  );
}

/** As much of where it stands as tells where the next step leads. */
function stateOf({ assignmentId, giverUnitId }: AssignmentPastRow, last: PastStep | undefined): AssignmentState {
  if (!last) return assignment.initialState;
  const { unitId, status, dueAt, reportedAt } = last;
  const deadline = dueAt === null ? null : { lastDay: SOME_DAY, statedLastDay: SOME_DAY, dueAt };
  const report = reportedAt === null ? null : { reportId: '', byUserId: '', submittedAt: reportedAt };
  const terms = { ...TERMS, assignmentId, unitId, giverUnitId, deadline };
  return { ...assignment.initialState, terms, status, suspended: isSuspended(last), deadline, report };
}

const SOME_DAY = '1970-01-01';

/** What moves it nowhere and is not kept. */
const TERMS: Omit<AssignmentTerms, 'assignmentId' | 'unitId' | 'giverUnitId' | 'deadline'> = {
  directiveId: '',
  taskNo: '',
  coordinatorIds: [],
  monitorUnitId: null,
  parentAssignmentId: null,
  content: null,
  productRequired: false,
};
