import type { Position, Projection, RecordedEvent } from '#event-sourcing';
import {
  assignment,
  holderOf,
  rankOf,
  type AssignmentEvent,
  type AssignmentState,
  type AssignmentStatus,
  type Deadline,
  type FollowUpFacts,
  type Instant,
  type LocalDate,
  type RemedyTerms,
  type ReportPeriodTerms,
  type ReviewTerms,
  type Rung,
} from '#domain';
import { complianceCounts, runningCounts, runningMonths } from '../compliance/compliance-counts.js';
import { followUpOf, type TimelessClass } from '../compliance/follow-up.js';
import { directiveProgress } from '../directive-register/directive-progress.js';
import { instant } from '../instants.js';
import { openParts } from '../reform/open-parts.js';
import { ASSIGNMENT_EVENTS, bring, type Mutable } from './brought-by.js';

export type Standing = FollowUpFacts['standing'];
export type Holder = ReturnType<typeof holderOf>;

/** What the doer asked for and why. */
export interface ExtensionAsked extends Deadline {
  readonly reason: string;
  readonly askedAt: Instant;
}

/** One task given to one unit, as it stands. The task's text and the reports are kept apart: there are many of these. */
export interface AssignmentRow {
  readonly assignmentId: string;
  readonly directiveId: string;
  readonly taskNo: string;
  /** The doer. */
  readonly unitId: string;
  readonly coordinatorIds: readonly string[];
  readonly giverUnitId: string;
  readonly monitorUnitId: string | null;
  readonly parentAssignmentId: string | null;
  /** What a cascade made of the task; null where the task's own text stands. */
  readonly content: string | null;
  readonly productRequired: boolean;
  /** Null: it is no remedial demand of a check. */
  readonly remedy: RemedyTerms | null;
  /** Null: it is no periodic report. */
  readonly reportPeriod: ReportPeriodTerms | null;
  /** Null: it is no report for a review. */
  readonly review: ReviewTerms | null;
  readonly lastDay: LocalDate | null;
  readonly statedLastDay: LocalDate | null;
  readonly dueAt: Instant | null;
  readonly status: Exclude<AssignmentStatus, 'none'>;
  readonly standing: Standing;
  /** Its class in the taxonomy as far as that does not depend on the time. */
  readonly followUp: TimelessClass;
  readonly delivered: boolean;
  /** Who holds the clock; null when it no longer runs. */
  readonly holder: Holder | null;
  /** The report that waits or was accepted. */
  readonly reportId: string | null;
  readonly reportedByUserId: string | null;
  readonly reportedAt: Instant | null;
  readonly returnedCount: number;
  readonly returnReason: string | null;
  readonly refusalReason: string | null;
  readonly extensionAsked: ExtensionAsked | null;
  /** Extensions granted. */
  readonly extensionCount: number;
  readonly suspendReason: string | null;
  readonly withdrawReason: string | null;
  /** Units below that it was handed on to. */
  readonly cascadeCount: number;
  readonly givenAt: Instant;
  readonly acknowledgedAt: Instant | null;
  readonly acceptedAt: Instant | null;
  readonly withdrawnAt: Instant | null;
  /** When it was recorded that the doer's clock runs under this deadline: given, extended, returned or resumed. */
  readonly clockStartedAt: Instant;
  /** Hardest rung applied under the present deadline, as `rankOf` counts; 0 for none. */
  readonly chasedRank: number;
  readonly chasedAt: Instant | null;
  /** Revision of the assignment's stream. */
  readonly revision: number;
  /** Position of its last event. */
  readonly position: Position;
}

type Recorded = RecordedEvent<AssignmentEvent>;

export const assignments: Projection<AssignmentEvent, AssignmentRow> = {
  name: 'assignments.v1',
  table: 'assignments',
  key: 'assignmentId',
  isRowAStream: true,
  tallies: [complianceCounts, runningCounts, runningMonths, directiveProgress, openParts],
  keysOf: ({ data }) => [data.assignmentId],
  empty: (assignmentId) => ({
    assignmentId,
    directiveId: '',
    taskNo: '',
    unitId: '',
    coordinatorIds: [],
    giverUnitId: '',
    monitorUnitId: null,
    parentAssignmentId: null,
    content: null,
    productRequired: false,
    remedy: null,
    reportPeriod: null,
    review: null,
    lastDay: null,
    statedLastDay: null,
    dueAt: null,
    status: 'given',
    standing: 'open',
    followUp: 'open-without-deadline',
    delivered: false,
    holder: 'doer',
    reportId: null,
    reportedByUserId: null,
    reportedAt: null,
    returnedCount: 0,
    returnReason: null,
    refusalReason: null,
    extensionAsked: null,
    extensionCount: 0,
    suspendReason: null,
    withdrawReason: null,
    cascadeCount: 0,
    givenAt: '',
    acknowledgedAt: null,
    acceptedAt: null,
    withdrawnAt: null,
    clockStartedAt: '',
    chasedRank: 0,
    chasedAt: null,
    revision: -1,
    position: 0,
  }),
  on: Object.fromEntries(ASSIGNMENT_EVENTS.map((type) => [type, oneMore])) as Readonly<
    Record<AssignmentEvent['type'], typeof oneMore>
  >,
  fold: folded,
};

function oneMore(row: AssignmentRow, event: Recorded): AssignmentRow {
  return folded(row, [event]);
}

/**
 * Lets the domain say where the assignment stands after the events, and takes that over into the row's columns. The
 * row has many fields: it is copied once, and the copy completed in place.
 */
function folded(row: AssignmentRow, events: readonly Recorded[]): AssignmentRow {
  const next: Mutable<AssignmentRow> = { ...row };
  const before = assignmentStateOf(row);
  let state = before;
  for (const event of events) {
    state = assignment.evolve(state, event);
    bring(next, event);
    if (!state.extensionAsked) next.extensionAsked = null;
    next.revision = event.revision;
    next.position = event.position;
  }
  if (state.deadline !== before.deadline) {
    next.lastDay = state.deadline?.lastDay ?? null;
    next.statedLastDay = state.deadline?.statedLastDay ?? null;
    next.dueAt = state.deadline && instant(state.deadline.dueAt);
  }
  if (state.report !== before.report) {
    next.reportId = state.report?.reportId ?? null;
    next.reportedByUserId = state.report?.byUserId ?? null;
    next.reportedAt = state.report && instant(state.report.submittedAt);
  }
  next.status = state.status === 'none' ? row.status : state.status;
  next.standing = standingOf(state);
  next.followUp = followUpOf(next);
  next.delivered = state.delivered;
  next.holder = next.standing === 'open' ? holderOf(state) : null;
  next.chasedRank = rankOf(state.chased);
  return next;
}

const RUNGS: readonly Rung[] = ['due-soon', 'overdue', 'escalated'];

/** Where the assignment stands, for the domain to say what fits there. Whom it was handed on to is not kept. */
export function assignmentStateOf(row: Omit<AssignmentRow, 'position'>): AssignmentState {
  const { assignmentId, directiveId, taskNo, unitId, coordinatorIds, giverUnitId } = row;
  const { monitorUnitId, parentAssignmentId, content, productRequired } = row;
  const state = stateOf(row);
  const whose = { assignmentId, directiveId, taskNo, unitId, coordinatorIds, giverUnitId };
  const what = { monitorUnitId, parentAssignmentId, content, productRequired, deadline: state.deadline };
  return { ...state, terms: { ...whose, ...what, ...keptOf(row) } };
}

/** What only some assignments have; whatever is not there is absent from the terms. */
const keptOf = ({ remedy, reportPeriod, review }: Pick<AssignmentRow, 'remedy' | 'reportPeriod' | 'review'>) => ({
  ...(remedy && { remedy }),
  ...(reportPeriod && { reportPeriod }),
  ...(review && { review }),
});

/** What moves on from event to event. */
function stateOf(row: Omit<AssignmentRow, 'position'>): AssignmentState {
  const { lastDay, dueAt, statedLastDay, reportId, reportedByUserId, reportedAt, chasedRank } = row;
  return {
    status: row.status,
    terms: null,
    deadline: lastDay && dueAt && statedLastDay ? { lastDay, dueAt, statedLastDay } : null,
    delivered: row.delivered,
    suspended: row.standing === 'suspended',
    report: reportId && reportedAt ? { reportId, byUserId: reportedByUserId ?? '', submittedAt: reportedAt } : null,
    extensionAsked: row.extensionAsked,
    sharedWith: [],
    chased: RUNGS.find((rung) => rankOf(rung) === chasedRank) ?? null,
    undoable: null,
  };
}

function standingOf({ status, suspended }: AssignmentState): Standing {
  if (status === 'withdrawn') return 'withdrawn';
  if (status === 'accepted') return 'done';
  return suspended ? 'suspended' : 'open';
}
