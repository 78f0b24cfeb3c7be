import { unreachable } from '#event-sourcing';
import type { CheckEvent, CheckOpening, Finding, RemedyDemand } from './check-events.js';
import type { CheckPlan } from './check-plan.js';

export const CHECK_STATUSES = ['planned', 'opened', 'concluded', 'closed', 'cancelled'] as const;
export type CheckStatus = (typeof CHECK_STATUSES)[number];

export interface CheckState {
  /** `none` before it was planned. */
  readonly status: CheckStatus | 'none';
  readonly plan: CheckPlan | null;
  readonly opening: CheckOpening | null;
  /** Findings that stand, by id. */
  readonly findings: ReadonlyMap<string, Pick<Finding, 'unitId' | 'weight'>>;
  readonly demands: readonly Pick<RemedyDemand, 'demandNo' | 'assignmentId'>[];
}

export const notPlanned: CheckState = {
  status: 'none',
  plan: null,
  opening: null,
  findings: new Map(),
  demands: [],
};

export function evolve(state: CheckState, event: CheckEvent): CheckState {
  switch (event.type) {
    case 'CheckPlanned.v1':
      return { ...state, status: 'planned', plan: event.data };
    case 'CheckPlanCorrected.v1':
      return { ...state, plan: state.plan && { ...state.plan, ...event.data.change } };
    case 'CheckOpened.v1':
      return { ...state, status: 'opened', opening: event.data };
    case 'FindingRecorded.v1': {
      const { findingId, unitId, weight } = event.data;
      return { ...state, findings: new Map([...state.findings, [findingId, { unitId, weight }]]) };
    }
    case 'FindingWithdrawn.v1':
      return { ...state, findings: new Map([...state.findings].filter(([id]) => id !== event.data.findingId)) };
    case 'CheckConcluded.v1':
      return { ...state, status: 'concluded' };
    case 'RemedyDemanded.v1': {
      const { demandNo, assignmentId } = event.data;
      return { ...state, demands: [...state.demands, { demandNo, assignmentId }] };
    }
    case 'CheckClosed.v1':
      return { ...state, status: 'closed' };
    case 'CheckCancelled.v1':
      return { ...state, status: 'cancelled' };
    default:
      return unreachable(event);
  }
}
