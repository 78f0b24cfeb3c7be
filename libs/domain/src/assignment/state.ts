import { unreachable } from '#event-sourcing';
import type { Deadline } from '../calendar/deadline.js';
import type { Rung } from '../calendar/ladder.js';
import type { AssignmentEvent, AssignmentTerms, Transfer } from './events.js';
import { undoableAfter, type Undoable } from './undo.js';
import { passedOn, takenOnAnew } from './passed-on.js';

/** Where an assignment stands; `none` before it was given. */
export type AssignmentStatus = 'none' | 'given' | 'in-work' | 'refused' | 'reported' | 'accepted' | 'withdrawn';

export interface AssignmentState {
  readonly status: AssignmentStatus;
  readonly terms: AssignmentTerms | null;
  readonly deadline: Deadline | null;
  readonly delivered: boolean;
  readonly suspended: boolean;
  /** The report that waits or was accepted. */
  readonly report: { readonly reportId: string; readonly byUserId: string; readonly submittedAt: string } | null;
  readonly extensionAsked: (Deadline & { readonly reason: string }) | null;
  readonly sharedWith: readonly string[];
  /** Hardest rung applied for the present deadline; see {@link rankOf}. */
  readonly chased: Rung | null;
  readonly undoable: Undoable | null;
}

export const nothingGiven: AssignmentState = {
  status: 'none',
  terms: null,
  deadline: null,
  delivered: false,
  suspended: false,
  report: null,
  extensionAsked: null,
  sharedWith: [],
  chased: null,
  undoable: null,
};

export function evolve(state: AssignmentState, event: AssignmentEvent): AssignmentState {
  const next = stoodAfter(state, event);
  const undoable = undoableAfter(state, event);
  return undoable === next.undoable ? next : { ...next, undoable };
}

function stoodAfter(state: AssignmentState, event: AssignmentEvent): AssignmentState {
  switch (event.type) {
    case 'AssignmentGiven.v1':
      return { ...state, status: 'given', terms: event.data, deadline: event.data.deadline };
    case 'AssignmentDelivered.v1':
      return { ...state, delivered: true };
    case 'AssignmentAcknowledged.v1':
      return { ...state, status: 'in-work', delivered: true };
    case 'AssignmentRefused.v1':
      return { ...state, status: 'refused', delivered: true };
    case 'AssignmentCascaded.v1':
      return { ...state, sharedWith: [...state.sharedWith, ...event.data.shares.map(({ unitId }) => unitId)] };
    case 'ReportSubmitted.v1': {
      const { reportId, byUserId, submittedAt } = event.data;
      return { ...state, status: 'reported', report: { reportId, byUserId, submittedAt } };
    }
    case 'ReportReturned.v1':
      return { ...state, status: 'in-work', report: null };
    case 'ReportAccepted.v1':
      return { ...state, status: 'accepted', extensionAsked: null };
    case 'ExtensionRequested.v1':
      return { ...state, extensionAsked: { ...event.data.deadline, reason: event.data.reason } };
    case 'ExtensionGranted.v1':
      // A new deadline starts the ladder anew.
      return { ...state, extensionAsked: null, deadline: event.data.to, chased: null };
    case 'ExtensionDenied.v1':
      return { ...state, extensionAsked: null };
    case 'AssignmentSuspended.v1':
      return { ...state, suspended: true };
    case 'AssignmentResumed.v1':
      return { ...state, suspended: false };
    case 'AssignmentWithdrawn.v1':
      return { ...state, status: 'withdrawn', suspended: false, extensionAsked: null };
    case 'AssignmentTransferred.v1':
      return {
        ...state,
        terms: state.terms && { ...state.terms, ...passedOn(state.terms, event.data) },
        ...(isAskedAnew(state, event.data) && takenOnAnew(state.status)),
      };
    case 'AssignmentStepReverted.v1': {
      const { unitId, coordinatorIds, giverUnitId, monitorUnitId, ...stood } = event.data.restored;
      const parties = { unitId, coordinatorIds, giverUnitId, monitorUnitId };
      return { ...state, ...stood, terms: state.terms && { ...state.terms, ...parties } };
    }
    case 'AssignmentChased.v1':
      return { ...state, chased: event.data.rung };
    default:
      return unreachable(event);
  }
}

const isAskedAnew = ({ terms }: AssignmentState, { fromUnitId, reason }: Transfer): boolean =>
  reason.kind === 'decision' && terms?.unitId === fromUnitId;

/** Who holds the clock: the giver while an extension or a refusal waits, the approver while a report waits. */
export function holderOf({ status, extensionAsked }: Pick<AssignmentState, 'status' | 'extensionAsked'>) {
  if (status === 'reported') return 'approver' as const;
  if (status === 'refused' || extensionAsked) return 'giver' as const;
  return 'doer' as const;
}

/** Order of the ladder; 0 for none. What was chased harder is not reminded more softly. */
export function rankOf(rung: Rung | null): number {
  return rung === null ? 0 : RUNGS.indexOf(rung) + 1;
}

const RUNGS: readonly Rung[] = ['due-soon', 'overdue', 'escalated'];
