import { assignment, type AssignmentState, type Instant } from '#domain';

/** As much of where an assignment stands as tells where its next step leads: what a read model of its steps keeps. */
export interface KeptState {
  readonly assignmentId: string;
  readonly unitId: string;
  readonly giverUnitId: string;
  readonly status: AssignmentState['status'];
  readonly suspended: boolean;
  readonly dueAt: Instant | null;
  /** Of the report that waits or was accepted. */
  readonly reportedAt: Instant | null;
  /** An extension was asked for and is not answered. */
  readonly asked: boolean;
}

/** What the domain goes on from; whatever moves an assignment nowhere is left blank in it. */
export function stateFrom(kept: KeptState): AssignmentState {
  const { assignmentId, unitId, giverUnitId, status, suspended, dueAt, reportedAt, asked } = kept;
  if (status === 'none') return assignment.initialState;
  const deadline = dueAt === null ? null : { lastDay: SOME_DAY, statedLastDay: SOME_DAY, dueAt };
  // Written out: a rebuild makes one for every step ever taken, and spreading costs several times as much.
  return {
    status,
    terms: {
      assignmentId,
      directiveId: '',
      taskNo: '',
      unitId,
      coordinatorIds: [],
      giverUnitId,
      monitorUnitId: null,
      parentAssignmentId: null,
      content: null,
      productRequired: false,
      deadline,
    },
    deadline,
    delivered: false,
    suspended,
    report: reportedAt === null ? null : { reportId: '', byUserId: '', submittedAt: reportedAt },
    extensionAsked: asked ? { lastDay: SOME_DAY, statedLastDay: SOME_DAY, dueAt: dueAt ?? '', reason: '' } : null,
    sharedWith: [],
    chased: null,
    undoable: null,
  };
}

const SOME_DAY = '1970-01-01';
