import type { Projection, Tally } from '#event-sourcing';
import type { AssignmentEvent, Instant } from '#domain';
import { instant } from '../instants.js';

/** One step of an assignment from an old unit to its successor, by a decree. */
export interface Passage {
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly decreeId: string;
  readonly at: Instant;
}

/** An assignment that decrees passed on; what was taken back is no longer among its passages. */
export interface PassedAssignmentRow {
  readonly assignmentId: string;
  readonly passages: readonly Passage[];
}

/** How much a decree passed on from unit to unit. */
export interface PassageCell {
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly decreeId: string;
}

const passageCounts: Tally<PassedAssignmentRow> = {
  table: 'passage_counts',
  dimensions: ['from_unit_id', 'to_unit_id', 'decree_id'],
  countedAs: ({ passages }) =>
    passages.map(({ fromUnitId, toUnitId, decreeId }) => ({
      from_unit_id: fromUnitId,
      to_unit_id: toUnitId,
      decree_id: decreeId,
    })),
};

type Transferred = Extract<AssignmentEvent, { type: 'AssignmentTransferred.v1' }>;

export const passedAssignments: Projection<Transferred, PassedAssignmentRow> = {
  name: 'passed-assignments.v1',
  table: 'passed_assignments',
  key: 'assignmentId',
  tallies: [passageCounts],
  keysOf: ({ data }) => (data.reason.kind === 'decree' ? [data.assignmentId] : []),
  empty: (assignmentId) => ({ assignmentId, passages: [] }),
  on: {
    'AssignmentTransferred.v1': (row, { data, meta }) => {
      const { fromUnitId, toUnitId, reason } = data;
      if (reason.kind !== 'decree') return row;
      const { decreeId } = reason;
      const undone = row.passages.findLastIndex(
        (one) => one.decreeId === decreeId && one.fromUnitId === toUnitId && one.toUnitId === fromUnitId,
      );
      const passages =
        undone >= 0
          ? row.passages.toSpliced(undone, 1)
          : [...row.passages, { fromUnitId, toUnitId, decreeId, at: instant(meta.occurredAt) }];
      return { ...row, passages };
    },
  },
};
