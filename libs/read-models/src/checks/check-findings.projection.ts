import type { Position, Projection } from '#event-sourcing';
import type { CheckEvent, FindingReference, FindingWeight, Instant } from '#domain';
import { instant } from '../instants.js';

/** A finding that stands; one that was withdrawn is told by the history. */
export interface CheckFindingRow {
  readonly findingId: string;
  readonly checkId: string;
  readonly unitId: string;
  readonly weight: FindingWeight;
  readonly text: string;
  readonly refs: readonly FindingReference[];
  readonly recordedAt: Instant;
  readonly recordedByUserId: string;
  readonly position: Position;
}

export const checkFindings: Projection<
  Extract<CheckEvent, { type: 'FindingRecorded.v1' | 'FindingWithdrawn.v1' }>,
  CheckFindingRow
> = {
  name: 'check-findings.v1',
  table: 'check_findings',
  key: 'findingId',
  keysOf: ({ data }) => [data.findingId],
  empty: (findingId) => ({
    findingId,
    checkId: '',
    unitId: '',
    weight: 'shortcoming',
    text: '',
    refs: [],
    recordedAt: '',
    recordedByUserId: '',
    position: 0,
  }),
  on: {
    'FindingRecorded.v1': (_row, { data, meta, position }) => {
      const { references, ...finding } = data;
      const recorded = { recordedAt: instant(meta.occurredAt), recordedByUserId: meta.actor.userId, position };
      return { ...finding, refs: references, ...recorded };
    },
    'FindingWithdrawn.v1': () => null,
  },
};
