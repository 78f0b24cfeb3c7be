import type { Projection } from '#event-sourcing';
import type { DecreeEvent } from '#domain';

/** That it was decided of one assignment to whom it passes, or that it stays. */
export interface SuccessionDecisionRow {
  readonly decisionKey: string;
  readonly decreeId: string;
  readonly assignmentId: string;
  readonly toUnitId: string;
}

type Decided = Extract<DecreeEvent, { type: 'SuccessionDecided.v1' }>;

export const successionDecisions: Projection<Decided, SuccessionDecisionRow> = {
  name: 'succession-decisions.v1',
  table: 'succession_decisions',
  key: 'decisionKey',
  keysOf: ({ data: { decreeId, assignmentIds } }) => (assignmentIds ?? []).map((id) => `${decreeId}/${id}`),
  empty: (decisionKey) => {
    const [decreeId = '', assignmentId = ''] = decisionKey.split('/');
    return { decisionKey, decreeId, assignmentId, toUnitId: '' };
  },
  on: { 'SuccessionDecided.v1': (row, { data }) => ({ ...row, toUnitId: data.toUnitId }) },
};
